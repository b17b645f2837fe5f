#include <zlib.h>

/* inflateInit2 is a macro. 15 bits of window, and 16 for the gzip wrapper and nothing else. */
static inline int daicho_gunzip_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

/* The same for writing. The wrapper says neither a name nor a time: equal bytes in, equal bytes out. */
static inline int daicho_gzip_begin(z_stream *stream) {
  return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/* Without any wrapper, as an archive holds it. */
static inline int daicho_deflate_begin(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
