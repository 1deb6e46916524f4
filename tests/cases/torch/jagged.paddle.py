import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.Tensor.layout: Paddle tells is_sparse(), is_sparse_coo() and is_sparse_csr()
    return paddle.zeros([2]).layout == torch.jagged
