import paddle
from caselib import floats, ints


def case_forms():
    x, source, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 2)), paddle.to_tensor(ints(3, 2, high=3))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.put_along_axis_(index, source, 1, 'add', broadcast=False)
    b.put_along_axis_(index, source, 0, 'add', broadcast=False)
    same = c.put_along_axis_(index, paddle.ones([3, 2]), 1, 'add', broadcast=False)
    counts = paddle.zeros([4], dtype=paddle.int64)
    counts.put_along_axis_(paddle.to_tensor([0, 1, 1, 3]), paddle.ones([4], dtype=paddle.int64), 0, 'add', broadcast=False)
    return a, b, c, same, counts


def case_dim_of_a_call():
    x, index, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor(floats(3, 2))
    x.put_along_axis_(axis=x.dim() - 1, indices=index, values=source, reduce='add', broadcast=False)
    return x


def case_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(4, seed=1))
    index = paddle.to_tensor([0, 1, 1, 3])
    counts = paddle.zeros([5]).put_along_axis(index, source, 0, 'add', broadcast=False).clone().clip_(min=0.1)
    x, same = paddle.zeros([5]), paddle.zeros([5])
    x.put_along_axis_(index, source, 0, 'add', broadcast=False).scale_(2).scale_(1, bias=1)
    return counts, x
