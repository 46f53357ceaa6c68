namespace OpModel.Tool;

/// <summary>A test that needs the schema of SARIF 2.1.0, which npm installs; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SarifSchemaFactAttribute : FactAttribute
{
    public SarifSchemaFactAttribute()
    {
        if (!File.Exists(Path))
        {
            Skip = "The schema of SARIF is absent; run: npm ci --prefix tests/OpModel.Tool.Tests --ignore-scripts";
        }
    }

    public static string Path { get; } = Repository.File(
        "tests", "OpModel.Tool.Tests", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");
}
