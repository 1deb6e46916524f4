"""F-strings: the strings around keep their quotes, `=` keeps its label, nesting stays."""
import paddle
from caselib import floats


def case_fields():
    x = paddle.to_tensor(floats(2, 3))
    return f"{x.shape[0]} x {x.shape[1]}", f'{x.shape[0]}', f"{x.size:>5d}|{x.shape[-1]!r}|{x.dim():{x.shape[0]}d}"


def case_label():
    x = paddle.to_tensor(floats(2, 3))
    return f"x.size(0)={x.shape[0]!r}", f"x.size(0) = {x.shape[0]!r}", f"x.size(0)={x.shape[0]:>4d}", f"{x.dim()=}", f"x.size(0) + 1={x.shape[0] + 1!r}"


def case_quotes():
    d = {"x": paddle.to_tensor(floats(2, 3)), 'k': 1}
    return f"{d['x'].shape[0]}", f'{d["x"].size}', f"{paddle.sum(d['x'], axis=0).shape[0]} {d['k']}"


def case_nested():
    x = paddle.to_tensor(floats(2, 3))
    return f"{f'{x.shape[0]}'}", f"{'-'.join(f'{row.size}' for row in x)}", f"a{{x.size(0)}}b{x.shape[0]}"


def case_long():
    x = paddle.to_tensor(floats(2, 3))
    return f"""{x.shape[0]}
{x.size}""" + (f"{x.shape[0]}"
                  f"{x.shape[1]}" "x.size(0)" fr'\{x.shape[0]}')


def case_calls():
    x = paddle.to_tensor(floats(2, 3))
    return f"{paddle.equal_all(x, x).item()}", f"{'yes' if paddle.is_tensor(x) else 'no'}", f"{x.sum(axis=1).shape[0]}", f"{not x.stop_gradient}"


def case_quotes_of_the_template():
    x = paddle.to_tensor(floats(4))
    return f"{(x // 2).shape[0]}", f'{x.astype(paddle.float64).shape[0]}', f"{str(x.device)[:3]}"


def case_plain_strings():
    x = paddle.to_tensor(floats(2, 3))
    return "{x.size(0)}", "torch.sum(x, dim=0)", b"torch".decode(), "%d rows" % x.shape[0], "{} {}".format(x.shape[0], x.size)
