import paddle
from caselib import floats, ints


def case_forms():
    x, index, labels = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor([2, 0, 3])
    source = paddle.to_tensor(floats(3, 2, seed=2))
    return (
        x.put_along_axis(index[:, :1], source, 1, broadcast=False), x.put_along_axis(index[:, :1], source, 1, broadcast=False),
        x.put_along_axis(index, 2.0, 1, broadcast=False), x.put_along_axis(labels.unsqueeze(1), 1, 1, broadcast=False), x.put_along_axis(index, 2.0, 1, broadcast=False),
        x.put_along_axis(index[:1], source, 0, broadcast=False))


def case_reduced():
    x, index, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor(floats(3, 2, seed=2))
    return x.put_along_axis(axis=1, indices=index[:, :1], values=source, reduce="add", broadcast=False), x.put_along_axis(axis=1, indices=index[:, :1], values=2.0, reduce="multiply", broadcast=False)


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t, index):
    return t.scatter(1, index, 1.0)


def case_unknown():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3))
    return call(of_unknown, x, index)


def case_gradient():
    x, src = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 1), stop_gradient=False)
    index = paddle.to_tensor([[1], [0], [3]])
    (x.put_along_axis(index, src, 1, broadcast=False) ** 2).sum().backward()
    return x.grad, src.grad


def case_one_hot():
    labels = paddle.to_tensor([2, 0, 3])
    return paddle.zeros([3, 4]).put_along_axis(labels.unsqueeze(1), 1.0, 1, broadcast=False), paddle.zeros([3, 4]).put_along_axis(axis=x_dim(), indices=labels.reshape([-1, 1]), values=1.0, broadcast=False)


def x_dim():
    return 1


def case_masks():
    mask, i, source = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor([[1], [0], [3]]), paddle.to_tensor([[True], [True], [False]])
    return mask.astype('int32').put_along_axis(i, source.astype('int32'), 1, broadcast=False).astype('bool'), mask.astype('int32').put_along_axis(i, source.astype('int32'), 1, broadcast=False).astype('bool'), mask.astype('int32').put_along_axis(i, True, 1, broadcast=False).astype('bool'), mask.astype('int32').put_along_axis(i, 0, 1, broadcast=False).astype('bool')


def case_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1))
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.to_tensor(floats(4, 3)).put_along_axis(index, source, 0, broadcast=False).clone().scale_(2).scale_(1, bias=1)
    return y


def case_value_changed_in_place_afterwards():
    x = paddle.to_tensor(floats(4, 3))
    y = x.put_along_axis(paddle.to_tensor([[0, 1, 2], [2, 0, 1]]), 1.5, 0, broadcast=False).clone().scale_(2)
    return y


def case_value_by_keyword_changed_in_place_afterwards():
    return paddle.zeros([4, 3]).put_along_axis(paddle.to_tensor([[0, 1, 2]]), 2.5, 0, broadcast=False).clone().scale_(2)
