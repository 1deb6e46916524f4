"""F-strings: the strings around keep their quotes, `=` keeps its label, nesting stays."""
import torch
from caselib import floats


def case_fields():
    x = torch.tensor(floats(2, 3))
    return f"{x.size(0)} x {x.size(1)}", f'{x.size(0)}', f"{x.numel():>5d}|{x.size(-1)!r}|{x.dim():{x.size(0)}d}"


def case_label():
    x = torch.tensor(floats(2, 3))
    return f"{x.size(0)=}", f"{x.size(0) = }", f"{x.size(0)=:>4d}", f"{x.dim()=}", f"{x.size(0) + 1=!r}"


def case_quotes():
    d = {"x": torch.tensor(floats(2, 3)), 'k': 1}
    return f"{d['x'].size(0)}", f'{d["x"].numel()}', f"{torch.sum(d['x'], dim=0).size(0)} {d['k']}"


def case_nested():
    x = torch.tensor(floats(2, 3))
    return f"{f'{x.size(0)}'}", f"{'-'.join(f'{row.numel()}' for row in x)}", f"a{{x.size(0)}}b{x.size(0)}"


def case_long():
    x = torch.tensor(floats(2, 3))
    return f"""{x.size(0)}
{x.numel()}""" + (f"{x.size(0)}"
                  f"{x.size(1)}" "x.size(0)" fr'\{x.size(0)}')


def case_calls():
    x = torch.tensor(floats(2, 3))
    return f"{torch.equal(x, x)}", f"{'yes' if torch.is_tensor(x) else 'no'}", f"{x.sum(dim=1).shape[0]}", f"{x.requires_grad}"


def case_quotes_of_the_template():
    x = torch.tensor(floats(4))
    return f"{torch.div(x, 2, rounding_mode='floor').size(0)}", f'{x.to(torch.float64).size(0)}', f"{str(x.device)[:3]}"


def case_plain_strings():
    x = torch.tensor(floats(2, 3))
    return "{x.size(0)}", "torch.sum(x, dim=0)", b"torch".decode(), "%d rows" % x.size(0), "{} {}".format(x.size(0), x.numel())
