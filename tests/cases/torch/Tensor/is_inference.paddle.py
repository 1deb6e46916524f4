import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.is_inference: Paddle has no inference Tensors; ask stop_gradient
    return x.is_inference()
