#include <libxml/xmlversion.h>
/* With it, the headers of ICU would come in, which those of Foundation contradict. Nothing we use depends on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlstring.h>
#include <libxml/xpath.h>

/* Faults are ours to report: nothing goes to stderr, nothing is fetched, and no entity is replaced. */
static inline xmlTextReaderPtr daicho_xml_reader(xmlInputReadCallback read, void *context) {
  return xmlReaderForIO(read, NULL, context, NULL, NULL,
                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT);
}

/* The same for web pages; what they say about their encoding was heeded before. */
static inline htmlDocPtr daicho_html_page(const char *utf8, int size) {
  return htmlReadMemory(utf8, size, NULL, "UTF-8",
                        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC);
}

/* A document that must be well-formed; who owns the context frees it and reads its last error. */
static inline xmlDocPtr daicho_xml_document(xmlParserCtxtPtr context, const char *utf8, int size) {
  return xmlCtxtReadMemory(context, utf8, size, NULL, "UTF-8",
                           XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT);
}

/* What is wrong with a path is ours to report, and one that would run for ever is stopped. */
static inline void daicho_xpath_quiet(void *data, xmlErrorPtr error) { (void)data; (void)error; }
static inline xmlXPathContextPtr daicho_xpath_context(xmlDocPtr document) {
  xmlXPathContextPtr context = xmlXPathNewContext(document);
  if (context != NULL) {
    context->error = (xmlStructuredErrorFunc)daicho_xpath_quiet;
    context->opLimit = 50000000;
  }
  return context;
}

/* xmlFree is a variable. */
static inline void daicho_xml_free(void *memory) { xmlFree(memory); }
