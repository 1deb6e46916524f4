import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    q = paddle.to_tensor(floats(2, 4, 5, 8))
    return paddle.compat.nn.functional.scaled_dot_product_attention(q, q, q)


def case_causal():
    q = paddle.to_tensor(floats(2, 4, 5, 8))
    return paddle.compat.nn.functional.scaled_dot_product_attention(q, q, q, attn_mask=None, dropout_p=0.0, is_causal=True)


def case_masks():
    q, k = paddle.to_tensor(floats(2, 4, 5, 8)), paddle.to_tensor(floats(2, 4, 6, 8, seed=1))
    mask = paddle.ones([5, 6], dtype=paddle.bool).tril()
    return paddle.compat.nn.functional.scaled_dot_product_attention(q, k, k, mask), paddle.compat.nn.functional.scaled_dot_product_attention(q, k, k, paddle.to_tensor(floats(5, 6)))


def case_keywords():
    q = paddle.to_tensor(floats(2, 4, 5, 8))
    return paddle.compat.nn.functional.scaled_dot_product_attention(query=q, key=q, value=q, scale=0.5)


def case_three_axes():
    q = paddle.to_tensor(floats(4, 5, 8))
    return paddle.compat.nn.functional.scaled_dot_product_attention(q, q, q)


def case_gradient():
    q = paddle.to_tensor(floats(2, 4, 5, 8), stop_gradient=False)
    (paddle.compat.nn.functional.scaled_dot_product_attention(q, q, q, is_causal=True) ** 2).sum().backward()
    return q.grad


# A call by another name would not be seen to have no batch: these stand in the line of their loop, so that none is made.
def case_without_batch():
    q, k, out = paddle.randn([4, 8]), paddle.randn([6, 8]), []
    q[...] = paddle.to_tensor(floats(4, 8))
    k[...] = paddle.to_tensor(floats(6, 8))
    for factor in (1, 2): out.append(paddle.compat.nn.functional.scaled_dot_product_attention(q.unsqueeze(0), k.unsqueeze(0), (k * factor).unsqueeze(0)).squeeze(0))
    for causal in (True, False): out.append(paddle.compat.nn.functional.scaled_dot_product_attention(q.unsqueeze(0), q.unsqueeze(0), value=q.unsqueeze(0), is_causal=causal).squeeze(0))
    return out
