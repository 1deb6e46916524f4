import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        paddle.empty([2, 3], dtype=x.dtype).shape, paddle.to_tensor([1, 2], dtype=x.dtype), paddle.empty(x.shape, dtype=x.dtype).dtype, paddle.empty([0], dtype=x.dtype).shape, paddle.empty([2, 3], dtype=x.dtype).zero_(),
        paddle.to_tensor([1.0, 2.0], dtype=i.dtype), paddle.empty([4], dtype=x.dtype).shape, paddle.empty([2, 2], dtype=i.dtype).fill_(3))


def todo_either(size):
    # TODO(pt2pd): TPD2003 torch.Tensor.new: sizes or data? use new_empty(size) or new_tensor(data)
    return paddle.ones([2]).new(size)


def todo_unknown():
    # TODO(pt2pd): TPD3002 torch.Tensor.new: use new_empty(size) or new_tensor(data)
    return paddle.ones([2]).new(*[2, 3])
