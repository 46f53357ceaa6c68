using OpModel.Checking;

namespace OpModel.Files;

/// <summary>Where else in files a violation stands.</summary>
internal static class OtherPlaces
{
    /// <summary>How many are told in a message.</summary>
    private const int Most = 3;

    /// <summary>The message of a violation, with the places in other files than its own that take part, for hosts that show one place alone.</summary>
    /// <param name="violation">The violation.</param>
    /// <returns>The message: <c>... give it an id of its own. See also teams.yaml(2,5).</c></returns>
    public static string MessageOf(Violation violation)
    {
        if (violation.Place is not FileOrigin { Path: var path })
        {
            return violation.Message;
        }

        var others = Of(violation).Where(origin => origin.Path != path).Select(origin => origin.ToString()).Distinct().ToList();
        return others.Count == 0 ? violation.Message
            : $"{violation.Message} See also {string.Join(", ", others.Take(Most))}{(others.Count > Most ? ", ..." : ".")}";
    }

    /// <summary>The places in files that take part in a violation beside its own.</summary>
    /// <param name="violation">The violation.</param>
    public static IEnumerable<FileOrigin> Of(Violation violation) => violation.AlsoAt.OfType<FileOrigin>();
}
