#include <zlib.h>

/* inflateInit2 is a macro. 15 bits of window, and 16 for the gzip wrapper and nothing else. */
static inline int daicho_gunzip_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
