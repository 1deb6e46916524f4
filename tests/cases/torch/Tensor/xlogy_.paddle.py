import paddle
from caselib import floats, positive


def xlogy(x, y):
    """x * log(y), which is 0 where x is 0, even for y = 0."""
    x, y = [v.astype('float32') if paddle.is_tensor(v) and not v.is_floating_point() else v for v in (x, y)]
    if not paddle.is_tensor(y):
        y = paddle.full_like(x, y)
    zero = (x == 0) & ~paddle.isnan(y) if paddle.is_tensor(x) else ~paddle.isnan(y) & paddle.full_like(y, x == 0, dtype="bool")
    return paddle.where(zero, paddle.zeros_like(y), x * paddle.log(y))


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    a = p.clone()
    a = xlogy(a, q)
    return a


def case_result():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    t = p.clone()
    other = t
    result = paddle.assign(xlogy(t, q), t)
    return t, other, result


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.xlogy_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).xlogy_(x)


def case_of_a_new_tensor():
    y = xlogy(paddle.to_tensor(floats(3, 4)).clone(), paddle.to_tensor(floats(3, 4, seed=1)).abs())
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(positive(3, 4))
    h = x * 1
    h = xlogy(h, paddle.to_tensor(floats(3, 4, seed=1)).abs())
    return h
