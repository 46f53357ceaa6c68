using OpModel.Artifacts;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>The checks of a product budget as a careful programmer writes them: nothing allocated as long as nothing is wrong.</summary>
internal static class HandWrittenValidator
{
    public static List<string>? Validate(ProductBudget budget)
    {
        List<string>? errors = null;
        if (string.IsNullOrWhiteSpace(budget.Team.Name))
        {
            Add(ref errors, "$.team: the team is missing.");
        }

        if (budget.Amount.Currency == Currency.None)
        {
            Add(ref errors, "$.amount.currency: the currency is missing.");
        }

        if (budget.Amount.Amount <= 0)
        {
            Add(ref errors, $"$.amount: {budget.Amount} must be more than zero.");
        }

        if (budget.Lines.IsDefaultOrEmpty)
        {
            Add(ref errors, "$.lines: there must be a line.");
        }

        if (budget.Rationale is { Length: > 2000 })
        {
            Add(ref errors, $"$.rationale: {budget.Rationale.Length} characters are too many.");
        }

        decimal sum = 0;
        for (var index = 0; index < budget.Lines.Length; index++)
        {
            var line = budget.Lines[index];
            if (string.IsNullOrWhiteSpace(line.Purpose))
            {
                Add(ref errors, $"$.lines[{index}].purpose: the purpose is empty.");
            }

            if (line.Purpose.Length > 200)
            {
                Add(ref errors, $"$.lines[{index}].purpose: {line.Purpose.Length} characters are too many.");
            }

            if (!Enum.IsDefined(line.Category))
            {
                Add(ref errors, $"$.lines[{index}].category: {line.Category} is no category.");
            }

            if (line.Amount.Amount < 0)
            {
                Add(ref errors, $"$.lines[{index}].amount: {line.Amount} is less than zero.");
            }

            if (line.Amount.Currency != budget.Amount.Currency)
            {
                Add(ref errors, $"$.lines[{index}].amount: {line.Amount.Currency} is another currency.");
            }

            for (var earlier = 0; earlier < index; earlier++)
            {
                if (budget.Lines[earlier].Purpose == line.Purpose)
                {
                    Add(ref errors, $"$.lines[{index}].purpose: {line.Purpose} stands there twice.");
                    break;
                }
            }

            sum += line.Amount.Amount;
        }

        if (sum != budget.Amount.Amount)
        {
            Add(ref errors, $"$.lines: {sum} is not {budget.Amount}.");
        }

        return errors;
    }

    private static void Add(ref List<string>? errors, string error) => (errors ??= []).Add(error);
}
