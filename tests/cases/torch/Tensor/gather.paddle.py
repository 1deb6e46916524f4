import paddle
from caselib import floats, ints


def case_forms():
    x, i, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    labels = paddle.to_tensor([2, 0, 3])
    return (
        x.take_along_axis(index, 1, broadcast=False), x.take_along_axis(index, 1, broadcast=False), x.take_along_axis(index, -1, broadcast=False), x.take_along_axis(index, 0, broadcast=False),
        x.take_along_axis(labels.clip(max=3).unsqueeze(1), 1, broadcast=False), x.take_along_axis(labels.reshape([-1, 1]), 1, broadcast=False).squeeze(1),
        x.take_along_axis(index, 1, broadcast=False), x.take_along_axis(index[:1], 1, broadcast=False), i.take_along_axis(index, 1, broadcast=False))


def case_gradient():
    x, index = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(ints(3, 2, high=3))
    result = x.take_along_axis(index, 1, broadcast=False)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t, index):
    return t.gather(1, index), t.gather(0, index)


def case_unknown():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return call(of_unknown, x, index)


def case_dim_of_a_call():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return x.take_along_axis(axis=x.dim() - 1, indices=index, broadcast=False)


def case_masks():
    mask, i = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor(ints(3, 4, high=3))
    return mask.astype('int32').take_along_axis(i, 0, broadcast=False).astype('bool'), mask.astype('int32').take_along_axis(i, 1, broadcast=False).astype('bool')
