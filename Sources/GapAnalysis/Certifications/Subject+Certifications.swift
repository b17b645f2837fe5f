internal import Registry

extension Subject {
  /// Of each certification that bears, or bore, on it.
  var certificationCourses: [CertificationCourse] {
    var courses: [CertificationCourse] = []
    var rest = related[...]
    while let first = rest.firstIndex(where: { $0.kind == .certification }) {
      let versions = rest[first...].prefix { $0.kind == .certification && $0.key == rest[first].key }
      courses.append(CertificationCourse(versions))
      rest = rest[versions.endIndex...]
    }
    return courses
  }
}
