using System.Reflection;
using System.Text;
using OpModel.Budgeting;
using OpModel.Chargeback;
using OpModel.Tests.Budgeting;
using OpModel.Tests.Chargeback;
using OpModel.Tests.Chargeback.Reports;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests;

/// <summary>Nothing public in money, budgets and chargeback takes null where its signature says that it does not: it says at once which argument is missing.</summary>
public class NullArgumentTests
{
    private static readonly string[] Areas = ["OpModel", "OpModel.Budgeting", "OpModel.Chargeback", "OpModel.Chargeback.Focus"];

    /// <summary>One of each type that methods are called with or called on.</summary>
    private static readonly object[] Samples =
    [
        "text",
        AcmeBills.Model,
        AcmeBills.Checkout,
        AcmeBills.Policy(),
        AcmeBills.Policy().ShareTheRest(Split.Evenly()).Build().AsT0,
        AcmeBills.Policy().ShareTheRest(Split.Evenly()).Charge(AcmeBills.Bill()),
        AcmeBills.Bill(),
        ReportWorld.Mixed(),
        new ServiceWorld().Input(),
        Split.Evenly(),
        Split.ByFixedShares(),
        BudgetWorld.Year,
        BudgetWorld.Plan(BudgetWorld.Products(1, BudgetWorld.Weight("Checkout", 1))),
        BudgetWorld.Allocate(BudgetWorld.Products(1, BudgetWorld.Weight("Checkout", 1))),
        AllocationBasis.Weight(1),
        new CapacityInput { Rates = [] },
        CapacityCost.Of(BudgetWorld.Model, [BudgetWorld.Year], new() { Rates = [] }).AsT0,
        new WorkingCalendar(),
        BudgetWorld.Year.Days,
        new[] { BudgetWorld.Year },
        ReportingPeriod.Parse("2026-10"),
        new MemoryStream(),
        new StringWriter(new StringBuilder()),
    ];

    public static TheoryData<string> Parameters() => [.. Cases().Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Null_is_refused_by_name(string parameter)
    {
        var (_, call, name) = Cases().Single(each => each.Name == parameter);

        Assert.Equal(name, Assert.IsAssignableFrom<ArgumentNullException>(Record.Exception(call)).ParamName);
    }

    private static IEnumerable<(string Name, Action Call, string Parameter)> Cases()
    {
        NullabilityInfoContext nullability = new();
        foreach (var type in typeof(Money).Assembly.GetExportedTypes().Where(type => Areas.Contains(type.Namespace) && !type.ContainsGenericParameters))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => IsCallable(method)))
            {
                var target = method.IsStatic ? null : SampleOf(type);
                var arguments = method.GetParameters().Select(parameter => SampleOf(parameter.ParameterType)).ToArray();
                if (target is null && !method.IsStatic)
                {
                    continue;
                }

                foreach (var parameter in method.GetParameters())
                {
                    if (!parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.NotNull
                        && method.GetParameters().All(other => other == parameter || other.IsOptional || arguments[other.Position] is not null))
                    {
                        object?[] given = [.. arguments];
                        given[parameter.Position] = null;
                        yield return ($"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(each => each.ParameterType.Name))}): {parameter.Name}", () => Call(method, target, given), parameter.Name!);
                    }
                }
            }
        }
    }

    private static bool IsCallable(MethodInfo method) =>
        !method.IsSpecialName && !method.ContainsGenericParameters && method.Name is not ("Equals" or "CompareTo")
        && !Array.Exists(method.GetParameters(), parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef);

    private static void Call(MethodInfo method, object? target, object?[] arguments)
    {
        var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }

    private static object? SampleOf(Type type) =>
        type == typeof(CancellationToken) ? CancellationToken.None
        : type.IsValueType ? Activator.CreateInstance(type)
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : Array.Find(Samples, type.IsInstanceOfType);
}
