using System.Text.Json.Serialization;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>What System.Text.Json's own generator makes of the twin.</summary>
[JsonSerializable(typeof(TwinBudget))]
internal sealed partial class TwinContext : JsonSerializerContext;
