using System.ComponentModel.DataAnnotations;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>Validates the twin by System.ComponentModel.DataAnnotations, which looks into no list by itself.</summary>
internal static class TwinAnnotations
{
    public static List<ValidationResult> Validate(TwinBudget budget)
    {
        List<ValidationResult> results = [];
        Add(budget, results);
        Add(budget.Amount, results);
        foreach (var line in budget.Lines ?? [])
        {
            Add(line, results);
            Add(line.Amount, results);
        }

        return results;
    }

    private static void Add(object? value, List<ValidationResult> results)
    {
        if (value is not null)
        {
            Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
        }
    }
}
