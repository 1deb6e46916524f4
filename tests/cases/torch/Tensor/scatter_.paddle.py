import paddle
from caselib import floats


def case_forms():
    x, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 1))
    index, labels = paddle.to_tensor([[1], [0], [3]]), paddle.to_tensor([2, 0, 3])
    a, b, c, d, e = (x.clone() for _ in range(5))
    a.put_along_axis_(index, source, 1, broadcast=False)
    b.put_along_axis_(index, 1.0, 1, broadcast=False)
    c.put_along_axis_(index, 2, 1, broadcast=False)
    d.put_along_axis_(axis=1, indices=index, values=source, reduce="add", broadcast=False)
    e.put_along_axis_(axis=1, indices=index, values=2.0, reduce="multiply", broadcast=False)
    hot = paddle.zeros([3, 4]).put_along_axis_(labels.unsqueeze(1), 1, 1, broadcast=False)
    other = paddle.zeros([3, 4])
    same = other.put_along_axis_(labels.reshape([-1, 1]), 1.0, 1, broadcast=False)
    f = x.clone()
    f.put_along_axis_(index, source, 1, broadcast=False)
    return a, b, c, d, e, hot, other, same, f


def case_gradient():
    x, source = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 1), stop_gradient=False)
    y = x * 2
    y.put_along_axis_(paddle.to_tensor([[1], [0], [3]]), source, 1, broadcast=False)
    (y ** 2).sum().backward()
    return x.grad, source.grad


def case_masks():
    mask, i, source = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor([[1], [0], [3]]), paddle.to_tensor([[True], [True], [False]])
    same, other = mask, paddle.zeros([3, 4], dtype=paddle.bool)
    paddle.assign(mask.astype('int32').put_along_axis(i, source.astype('int32'), 1, broadcast=False).astype('bool'), mask)
    paddle.assign(other.astype('int32').put_along_axis(i, True, 1, broadcast=False).astype('bool'), other)
    new = paddle.zeros([3, 4], dtype=paddle.bool).astype('int32').put_along_axis(i, source.astype('int32'), 1, broadcast=False).astype('bool')
    return same, other, new, paddle.zeros([3, 4]).detach().astype('bool').astype('int32').put_along_axis(i, True, 1, broadcast=False).astype('bool')
