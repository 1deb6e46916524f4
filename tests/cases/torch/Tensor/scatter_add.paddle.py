import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    j, index = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 2, high=3))
    source = paddle.to_tensor(floats(3, 2, seed=2))
    return (
        x.put_along_axis(index, source, 1, 'add', broadcast=False), x.put_along_axis(index, source, 1, 'add', broadcast=False),
        x.put_along_axis(index, source, 0, 'add', broadcast=False), i.put_along_axis(index, j[:, :2], 1, 'add', broadcast=False))


def case_gradient():
    x, index = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(ints(3, 2, high=3))
    source = paddle.to_tensor(floats(3, 2, seed=2), stop_gradient=False)
    result = x.put_along_axis(index, source, 1, 'add', broadcast=False)
    (result * result).sum().backward()
    return x.grad, source.grad


def case_dim_of_a_call():
    x, index, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor(floats(3, 2))
    return x.put_along_axis(axis=x.dim() - 1, indices=index, values=source, reduce='add', broadcast=False)


def case_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1))
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.to_tensor(floats(4, 3)).put_along_axis(index, source, 0, 'add', broadcast=False).clone().scale_(2).scale_(1, bias=1)
    return y
