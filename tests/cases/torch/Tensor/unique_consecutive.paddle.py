import paddle


def case_forms():
    x, i = paddle.to_tensor([3, 3, 1, 2, 2, 3]), paddle.to_tensor([[1, 2], [1, 2], [0, 5]])
    values, inverse, counts = x.unique_consecutive(return_inverse=True, return_counts=True)
    return x.unique_consecutive(), values, inverse, counts, x.unique_consecutive(return_counts=True)[1], i.unique_consecutive(axis=0)
