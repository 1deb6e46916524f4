import paddle


def todo_call():
    # TODO(pt2pd): TPD2001 torch.Tensor.to_sparse_bsr: Paddle has sparse Tensors in COO and CSR form only
    return paddle.ones([4, 4]).to_sparse_bsr((2, 2))
