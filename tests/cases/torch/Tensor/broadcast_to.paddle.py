import paddle
from caselib import floats, positive


def case_forms():
    x, u = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 1))
    return (
        x.broadcast_to((2, 3, 4)), x.broadcast_to([2, 3, 4]), u.broadcast_to([3, 4]), u.broadcast_to(shape=(3, 4)),
        u.broadcast_to(x.shape))


def todo_star():
    numbers = [3, 4]
    # TODO(pt2pd): TPD3002 torch.Tensor.broadcast_to: one list of numbers is the same in both
    return paddle.ones([3, 4]).broadcast_to(*numbers)
