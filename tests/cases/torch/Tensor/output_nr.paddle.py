import paddle
from caselib import floats


def todo_read():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.output_nr: Paddle keeps no such fact about a Tensor
    return x.output_nr
