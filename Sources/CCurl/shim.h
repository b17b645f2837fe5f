/* The type checks of curl's macros need to see the option as a constant; here it is an argument. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

/* Swift does not call functions of variable arguments; each of these is one kind of argument. */
static inline CURLcode daicho_curl_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode daicho_curl_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode daicho_curl_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode daicho_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}

typedef size_t (*daicho_curl_take)(char *bytes, size_t size, size_t count, void *context);

/* What comes in: the lines of the head, the body as it is on the wire, and all that was read as body. */
static inline void daicho_curl_on_data(CURL *easy, daicho_curl_take head, daicho_curl_take body,
                                       curl_debug_callback raw, void *context) {
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, head);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, raw);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, context);
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
}

/* Where a connection goes: asked before a socket is opened, and before a request goes out on a connection. */
static inline void daicho_curl_on_connection(CURL *easy, curl_opensocket_callback open, curl_prereq_callback before,
                                             void *context) {
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, before);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, context);
}

static inline long daicho_curl_long(CURL *easy, CURLINFO fact) {
  long value = 0;
  return curl_easy_getinfo(easy, fact, &value) == CURLE_OK ? value : 0;
}

static inline curl_off_t daicho_curl_offset(CURL *easy, CURLINFO fact) {
  curl_off_t value = 0;
  return curl_easy_getinfo(easy, fact, &value) == CURLE_OK ? value : 0;
}

static inline void *daicho_curl_private(CURL *easy) {
  char *value = NULL;
  return curl_easy_getinfo(easy, CURLINFO_PRIVATE, &value) == CURLE_OK ? value : NULL;
}

/* CURL_SOCKET_BAD when the connection is closed already. */
static inline curl_socket_t daicho_curl_socket(CURL *easy) {
  curl_socket_t value = CURL_SOCKET_BAD;
  return curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &value) == CURLE_OK ? value : CURL_SOCKET_BAD;
}

static inline CURLMcode daicho_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

/* The next transfer that ended, NULL when there is none. */
static inline CURL *daicho_curl_next_ended(CURLM *multi, CURLcode *result) {
  int left = 0;
  struct CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    *result = message->data.result;
    return message->easy_handle;
  }
  return NULL;
}

/* The bytes of an Internet address: 4, 16, or 0 when it is something else. `addr` is longer than its type says. */
static inline int daicho_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
  if (address->family == AF_INET) {
    memcpy(bytes, &((const struct sockaddr_in *)(const void *)&address->addr)->sin_addr, 4);
    return 4;
  }
  if (address->family == AF_INET6) {
    memcpy(bytes, &((const struct sockaddr_in6 *)(const void *)&address->addr)->sin6_addr, 16);
    return 16;
  }
  return 0;
}

/* A child process must not inherit the connection. */
static inline curl_socket_t daicho_curl_open(const struct curl_sockaddr *address) {
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* Whether bytes wait on a connection; they stay there. */
static inline int daicho_socket_has_bytes(curl_socket_t connection) {
  char byte;
  return recv(connection, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

/* Ways in which a user and a password are given to a proxy; those that use the tickets of a domain are left out. */
static inline long daicho_curl_proxy_ways(void) { return (long)(CURLAUTH_BASIC | CURLAUTH_DIGEST | CURLAUTH_NTLM); }
