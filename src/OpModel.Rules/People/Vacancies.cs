using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Tells people from places that nobody fills yet.</summary>
internal static class Vacancies
{
    /// <summary>What people write where a name is to come; the whole name, whatever its case.</summary>
    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "TBD", "TBA", "TBC", "TBH", "N.N.", "NN", "N/A", "?", "???", "to be decided", "to be determined", "to be announced", "to be appointed",
        "to be hired", "appointment needed", "open", "open position", "vacant", "vacancy", "nobody", "unknown", "placeholder",
    };

    /// <summary>Whether a person is stated as a vacancy or bears the name of one.</summary>
    public static bool IsUnfilled(this PersonDefinition person) => person.IsVacancy || Placeholders.Contains(person.Name.Trim());
}
