import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2001 torch.Tensor.slice_inverse: use slice_scatter
    return x.slice_inverse(paddle.zeros([3, 4]))
