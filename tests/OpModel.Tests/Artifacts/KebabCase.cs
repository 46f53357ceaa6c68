using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>Writes categories of budgets in lower case with hyphens.</summary>
internal sealed class KebabCase() : JsonStringEnumConverter<BudgetCategory>(JsonNamingPolicy.KebabCaseLower);
