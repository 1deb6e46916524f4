def multi_head_attention_forward(
    query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias, bias_k, bias_v, add_zero_attn,
    dropout_p, out_proj_weight, out_proj_bias, training=True, key_padding_mask=None, need_weights=True,
    attn_mask=None, use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None, v_proj_weight=None,
    static_k=None, static_v=None, average_attn_weights=True, is_causal=False
):
    """Attention of several heads over [length, batch, channels], by weights that are given."""
    alone = query.ndim == 2
    if alone:
        query, key, value = query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)
        key_padding_mask = None if key_padding_mask is None else key_padding_mask.unsqueeze(0)
    length, batch, dim = query.shape
    weights = (q_proj_weight, k_proj_weight, v_proj_weight) if use_separate_proj_weight else in_proj_weight.chunk(3)
    biases = [0.0] * 3 if in_proj_bias is None else in_proj_bias.chunk(3)
    q, k, v = (paddle.matmul(x, w, transpose_y=True) + b for x, w, b in zip((query, key, value), weights, biases))
    rows = [[k], [v]]
    if bias_k is not None:
        rows = [x + [b.expand([1, batch, dim])] for x, b in zip(rows, (bias_k, bias_v))]
    if add_zero_attn:
        rows = [x + [paddle.zeros([1, batch, dim], dtype=q.dtype)] for x in rows]
    k, v = (paddle.concat(x) for x in rows)
    q, k, v = (x.reshape([x.shape[0], batch, num_heads, -1]).transpose([1, 2, 0, 3]) for x in (q, k, v))
    scores = paddle.matmul(q / q.shape[-1] ** 0.5, k, transpose_y=True)
    given, extra = key.shape[0], k.shape[2] - key.shape[0]
    if attn_mask is not None and attn_mask.ndim == 3:
        attn_mask = attn_mask.reshape([batch, num_heads, length, given])
    padding = None if key_padding_mask is None else key_padding_mask.reshape([batch, 1, 1, given])
    for mask in (attn_mask, padding):
        if mask is not None:
            if mask.dtype == paddle.bool:
                mask = paddle.zeros(mask.shape, dtype=q.dtype).masked_fill(mask, -float('inf'))
            # the keys that were added behind the others are seen by all
            scores = scores + paddle.concat([mask, paddle.zeros([*mask.shape[:-1], extra], dtype=mask.dtype)], -1)
    attention = paddle.nn.functional.softmax(scores, axis=-1)
    attention = paddle.nn.functional.dropout(attention, dropout_p, training=training)
    out = paddle.matmul(attention, v).transpose([2, 0, 1, 3]).reshape([length, batch, dim])
    out = paddle.matmul(out, out_proj_weight, transpose_y=True)
    out = out if out_proj_bias is None else out + out_proj_bias
    attention = attention.mean(1) if average_attn_weights else attention
    if alone:
        out, attention = out.squeeze(1), attention.squeeze(0)
    return out, attention if need_weights else None
