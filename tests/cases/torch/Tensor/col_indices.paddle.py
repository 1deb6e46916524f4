import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.col_indices: CSR Tensors of Paddle have crows() and cols()
    return x.col_indices()
