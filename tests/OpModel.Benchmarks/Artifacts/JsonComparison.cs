using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OpModel.Artifacts;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>What JSON of a product budget of twenty lines costs, beside System.Text.Json's own generator on the twin.</summary>
internal sealed class JsonComparison : IComparison
{
    public string Name => "JSON of a budget of 20 lines";

    public IEnumerable<ComparisonRow> Run()
    {
        var budget = SampleBudget.Valid();
        var (dto, twin) = (budget.ToDto(), SampleBudget.Twin(budget));
        JsonSerializerOptions options = new() { TypeInfoResolver = Generated.ArtifactsIn_OpModel.Resolver };
        var ours = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ProductBudgetDto>)options.GetTypeInfo(typeof(ProductBudgetDto));
        var artifact = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ProductBudget>)options.GetTypeInfo(typeof(ProductBudget));
        var theirs = TwinContext.Default.TwinBudget;
        var json = JsonSerializer.SerializeToUtf8Bytes(dto, ours);
        var theirJson = JsonSerializer.SerializeToUtf8Bytes(twin, theirs);
        if (!json.AsSpan().SequenceEqual(theirJson) || !json.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(budget, artifact)))
        {
            throw new InvalidOperationException($"The documents differ: {Encoding.UTF8.GetString(json)} and {Encoding.UTF8.GetString(theirJson)}.");
        }

        ArrayBufferWriter<byte> buffer = new(64 * 1024);
        using Utf8JsonWriter writer = new(buffer);
        Repeated write = new("ours", () => Write(buffer, writer, () => JsonSerializer.Serialize(writer, dto, ours)));
        Repeated writeTwin = new("System.Text.Json's generator, the twin", () => Write(buffer, writer, () => JsonSerializer.Serialize(writer, twin, theirs)));
        Repeated writeArtifact = new("ours", () => Write(buffer, writer, () => JsonSerializer.Serialize(writer, budget, artifact)));
        Repeated read = new("ours", () => JsonSerializer.Deserialize(json, ours));
        Repeated readTwin = new("System.Text.Json's generator, the twin", () => JsonSerializer.Deserialize(json, theirs));
        Repeated readArtifact = new("ours", () => JsonSerializer.Deserialize(json, artifact));
        Repeated.Measure(write, writeTwin, writeArtifact, read, readTwin, readArtifact);
        var size = string.Create(CultureInfo.InvariantCulture, $"{json.Length:N0} bytes");
        yield return Row($"write the data transfer object, {size}", write, writeTwin, "not slower, no more allocated");
        yield return Row("write the artifact itself", writeArtifact, writeTwin, "");
        yield return Row("read the data transfer object", read, readTwin, "not slower, no more allocated");
        yield return Row("read the artifact itself, parsed and validated", readArtifact, readTwin, "");
    }

    private static ComparisonRow Row(string what, Repeated ours, Repeated theirs, string target) =>
        new(what, ours.ToString(), theirs.What, theirs.ToString(), Duration.TimesTheTime(ours.Time, theirs.Time), target);

    private static void Write(ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer, Action write)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        write();
        writer.Flush();
    }
}
