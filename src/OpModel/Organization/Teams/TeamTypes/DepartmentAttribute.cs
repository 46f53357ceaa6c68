namespace OpModel;

/// <summary>States a department: a vertical unit of the line organisation.</summary>
/// <param name="name">The name of the department.</param>
public sealed class DepartmentAttribute(string name) : TeamAttribute(name);
