/* Serves documents of 500 B to 256 kB on a free port of this computer and prints the port: what fetch.py measures
   clients with. A thread for each connection; nothing is made up while a client waits. */
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { smallest = 500, doublings = 9, largest = smallest << doublings };
static char text[largest];

/* Evenly over the magnitudes, the same number for the same document each time. */
static size_t size_of(unsigned long number) {
  uint64_t mixed = (number + 1) * 0x9E3779B97F4A7C15ull;
  mixed ^= mixed >> 29;
  size_t base = (size_t)smallest << (mixed % doublings);
  return base + (mixed >> 32) % base;
}

static int send_all(int file, struct iovec *parts, int count) {
  while (count > 0) {
    ssize_t sent = writev(file, parts, count);
    if (sent <= 0) return 0;
    while (count > 0 && (size_t)sent >= parts->iov_len) {
      sent -= parts->iov_len;
      parts++;
      count--;
    }
    if (count > 0) {
      parts->iov_base = (char *)parts->iov_base + sent;
      parts->iov_len -= sent;
    }
  }
  return 1;
}

static void *serve(void *argument) {
  int file = (int)(intptr_t)argument;
  char request[8192];
  size_t have = 0;
  for (;;) {
    ssize_t got = read(file, request + have, sizeof request - 1 - have);
    if (got <= 0) break;
    have += got;
    request[have] = 0;
    if (have < 4 || strcmp(request + have - 4, "\r\n\r\n")) continue;
    have = 0;
    size_t size = size_of(strtoul(strchr(request, '/') + 1, NULL, 10));
    char head[128];
    int length = snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n", size);
    struct iovec parts[] = {{head, length}, {text, size}};
    if (!send_all(file, parts, 2)) break;
  }
  close(file);
  return NULL;
}

int main(void) {
  signal(SIGPIPE, SIG_IGN);
  memset(text, 'a', sizeof text);
  int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 256) ||
      getsockname(listener, (struct sockaddr *)&address, &size))
    return 1;
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  for (;;) {
    int file = accept(listener, NULL, NULL);
    if (file < 0) continue;
    setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    pthread_t thread;
    if (pthread_create(&thread, NULL, serve, (void *)(intptr_t)file)) close(file);
    else pthread_detach(thread);
  }
}
