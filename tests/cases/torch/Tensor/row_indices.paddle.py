import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.row_indices: Paddle has sparse Tensors in COO and CSR form only
    return x.row_indices()
