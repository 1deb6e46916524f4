import paddle


def case_forms():
    return paddle.eye(3), paddle.eye(3, 4), paddle.eye(num_rows=2, num_columns=3), paddle.eye(3, dtype=paddle.int64), paddle.eye(2, device="cpu"), paddle.eye(2, requires_grad=True), paddle.eye(3)[paddle.to_tensor([2, 0])]


def case_masks():
    return paddle.eye(3).astype('bool'), ~paddle.eye(2, 3).astype('bool'), paddle.eye(num_rows=2, device="cpu").astype('bool')


def case_out():
    out, other = paddle.zeros([3, 3]), paddle.zeros([2, 3], dtype=paddle.int64)
    paddle.assign(paddle.eye(3).astype(out.dtype), out)
    paddle.assign(paddle.eye(2, 3).astype(other.dtype), other)
    return out, other


def case_found_in_another_module():
    return paddle.eye(3).index_select(paddle.to_tensor([2, 0]), 0)
