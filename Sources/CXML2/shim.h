#include <libxml/xmlversion.h>
/* With it, the headers of ICU would come in, which those of Foundation contradict. Nothing we use depends on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlstring.h>

/* Faults are ours to report: nothing goes to stderr, nothing is fetched, and no entity is replaced. */
static inline xmlTextReaderPtr daicho_xml_reader(xmlInputReadCallback read, void *context) {
  return xmlReaderForIO(read, NULL, context, NULL, NULL,
                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT);
}
