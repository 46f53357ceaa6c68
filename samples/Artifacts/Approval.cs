using System.Text.Json.Serialization;
using OpModel.Artifacts;

namespace Acme;

/// <summary>An answer of a web service: a class of this program, which holds artifacts of its own and of the library.</summary>
public sealed record Approval(string ApprovedBy, TrainingBudget Training, CoreValues Values);

/// <summary>What System.Text.Json's own generator knows; artifacts come from the resolvers that are asked before it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Approval))]
internal sealed partial class AcmeJson : JsonSerializerContext;
