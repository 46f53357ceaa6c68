namespace OpModel.Measures;

/// <summary>Records of subjects, such as teams, looked up by their names in whatever case.</summary>
internal sealed class SubjectRecords<T>(IEnumerable<T> records, Func<T, string> subjectOf)
{
    private readonly ILookup<string, T> _bySubject = records.ToLookup(subjectOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>The subjects, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => [.. _bySubject.Select(records => records.Key).Order(StringComparer.Ordinal)];

    /// <summary>The records of some subjects.</summary>
    public List<T> Of(IEnumerable<string> subjects) => [.. subjects.Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(subject => _bySubject[subject])];
}
