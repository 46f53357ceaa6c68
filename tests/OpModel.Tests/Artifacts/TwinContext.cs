using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>What System.Text.Json's own generator makes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BudgetTwin))]
[JsonSerializable(typeof(Envelope))]
internal sealed partial class TwinContext : JsonSerializerContext;
