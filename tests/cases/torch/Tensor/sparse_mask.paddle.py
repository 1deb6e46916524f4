import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.sparse_mask: build the Tensor with paddle.sparse.sparse_coo_tensor; see paddle.sparse
    return x.sparse_mask(x)
