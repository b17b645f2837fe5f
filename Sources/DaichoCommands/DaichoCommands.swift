// DaichoCommands
