using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;

namespace OpModel.Artifacts;

/// <summary>Budgets as System.Text.Json's own generator reads and writes them, of a twin that is written by hand.</summary>
public sealed class ArtifactTwinTests
{
    private static readonly TwinContext Context = new(new JsonSerializerOptions(TwinContext.Default.Options) { TypeInfoResolver = null, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly JsonSerializerOptions Chained = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(Generated.ArtifactsIn_OpModel.Resolver, TwinContext.Default),
    };

    [Fact]
    public void Twin_writes_the_same_bytes_and_each_reads_the_other() => Gen.Int.Sample(
        seed =>
        {
            var budget = (ProductBudget)new RandomArtifact(new(seed)).Of(typeof(ProductBudget));
            var twin = Twin(budget);
            var ours = budget.ToJson(indented: false);

            Assert.Equal(JsonSerializer.Serialize(twin, Context.BudgetTwin), ours);
            Assert.Equal(ours, JsonSerializer.Serialize(JsonSerializer.Deserialize(ours, Context.BudgetTwin)!, Context.BudgetTwin));
            Assert.Equal(ours, JsonSerializer.Serialize(JsonSerializer.Deserialize<ProductBudgetDto>(ours, Chained), Chained));
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void Resolver_stands_in_a_chain_with_a_context_of_the_user()
    {
        var budget = ProductBudget.TryParseJson(LibraryArtifact.Of("product-budget").Example).AsT0;

        var json = JsonSerializer.Serialize(new Envelope { From = "Ada", Budget = budget, Transferred = budget.ToDto() }, Chained);
        var read = JsonSerializer.Deserialize<Envelope>(json, Chained)!;

        var inner = budget.ToJson(indented: false);
        Assert.Equal($"{{\"From\":\"Ada\",\"Budget\":{inner},\"Transferred\":{inner}}}", json);
        Assert.Equal(budget, read.Budget);
        Assert.Equal(budget, ProductBudget.TryFrom(read.Transferred!).AsT0);
        Assert.Null(Generated.ArtifactsIn_OpModel.Resolver.GetTypeInfo(typeof(Envelope), Chained));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"team\":\"x\",\"more\":1}")]
    [InlineData("[]")]
    [InlineData("{\"team\":")]
    public void What_is_not_valid_is_a_JsonException_of_System_Text_Json(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProductBudget>(json, Chained));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProductBudget>(json));
    }

    private static BudgetTwin Twin(ProductBudget budget) => new()
    {
        Team = budget.Team.Name,
        Period = $"{budget.Period.Year:0000}-{budget.Period.Month:00}",
        Amount = Twin(budget.Amount),
        Lines = [.. budget.Lines.Select(line => new LineTwin { Purpose = line.Purpose, Category = line.Category, Amount = Twin(line.Amount) })],
        Rationale = budget.Rationale,
    };

    private static MoneyTwin Twin(Money money) => new() { Amount = money.Amount, Currency = money.Currency.Code };
}
