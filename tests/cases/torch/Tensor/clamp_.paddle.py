import paddle
from caselib import floats, ints


def case_numbers():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c, d, e, f, g = (x.clone() for _ in range(7))
    a.clip_(0, 1)
    b.clip_(min=0)
    c.clip_(max=0.5)
    d.clip_(-0.5, 0.5)
    e.clip_(max=1, min=0)
    f[0].clip_(0, 1)
    g.clip_(None, 0)
    return a, b, c, d, e, f, g


def case_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a, b, c = x.clone(), x.clone(), x.clone()
    paddle.assign(paddle.maximum(a, y), a)
    paddle.assign(paddle.minimum(b, y), b)
    paddle.assign(paddle.minimum(paddle.maximum(c, y), y + 1), c)
    return a, b, c


def case_integers():
    i = paddle.to_tensor(ints(3, 4))
    a = i.clone()
    a.clip_(2, 5)
    return a


def case_whole():
    whole = paddle.arange(12).reshape([3, 4])
    a, b = whole.clone(), whole.clone()
    paddle.assign(a.clip(min=3), a)
    paddle.assign(b.clip(max=5), b)
    return a, b


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.clip_(0, 1)
    return t, other, result


def case_parameters():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    w.data.clip_(-0.1, 0.1)
    with paddle.no_grad():
        w.clip_(min=0)
    return w


def todo_tensors_of_an_expression():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    # TODO(pt2pd): TPD2003 torch.Tensor.clamp_: clip_ takes numbers only; use paddle.maximum and paddle.minimum
    return (x + 1).clamp_(min=y), (x + 1).clamp_(max=y)


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    low, high = paddle.to_tensor(floats(3, 4, seed=1)) - 1, paddle.to_tensor(floats(3, 4, seed=1)) + 1
    a = x * 1
    b = x * 2
    c = x * 3
    a = paddle.minimum(paddle.maximum(a, low), high)
    b = paddle.maximum(b, low)
    c = paddle.minimum(c, high)
    i, j = paddle.to_tensor([1, 5, 9]) * 1, paddle.to_tensor([1, 5, 9]) * 1
    paddle.assign(i.clip(min=3), i)
    paddle.assign(j.clip(max=5), j)
    return a, b, c, i, j


def case_bounds_of_another_kind():
    x = paddle.to_tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    y = x
    paddle.assign(paddle.maximum(x, paddle.to_tensor([0, -1, 1]).astype(x.dtype)), x)
    z = paddle.ones([3]) * 2
    z = paddle.minimum(z, paddle.to_tensor([0, 1, 3]).astype(z.dtype))
    return x, y, z


def case_what_a_call_has_made():
    x, low, high = paddle.to_tensor([-1.0, 0.2, 2.0]), paddle.to_tensor([0.0, 0.1, 0.2]), paddle.to_tensor([0.5, 0.15, 1.0])
    return paddle.minimum(paddle.maximum(x.clone(), low), high), paddle.maximum(x + 1, low) * 2, paddle.minimum(x.clone(), high), x
