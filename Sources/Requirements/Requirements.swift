// Requirements
