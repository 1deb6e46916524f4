"""Functions of two Tensors whose kinds of dtype differ, as methods: torch takes the higher, Paddle refuses."""
import paddle


def case_logic():
    a, b = paddle.to_tensor([0.5, 0.0, 1.0]), paddle.to_tensor([1, 1, 0])
    return a.logical_and(b.astype(a.dtype)), b.logical_and((a > 0).astype(b.dtype)), a.logical_or(b.astype(a.dtype)), b.logical_or((a > 0).astype(b.dtype)), a.logical_xor(b.astype(a.dtype)), b.logical_xor((a > 0).astype(b.dtype))


def case_like_a_call():
    mask = paddle.to_tensor([True, False, True])
    return paddle.concat([mask.astype('int64'), paddle.arange(3)]), mask.astype('int64').logical_and(paddle.arange(3)), paddle.where(mask, mask.astype('int64'), paddle.arange(3))


def case_products():
    return paddle.eye(2).kron(paddle.arange(1, 5).reshape([2, 2]).astype('float32')), paddle.arange(2).astype('float32').kron(paddle.to_tensor([0.5, 1.5]))


def case_comparisons():
    i, x = paddle.to_tensor([1, 2]), paddle.to_tensor([1.5, 2.0])
    return paddle.equal_all(i.astype(x.dtype), x).item(), paddle.equal_all(x, i.astype(x.dtype)).item(), paddle.equal_all(i.astype(x.dtype), x).item(), paddle.equal_all(x, x + i.astype(x.dtype)).item()
