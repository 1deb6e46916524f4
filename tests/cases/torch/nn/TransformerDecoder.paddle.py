import paddle
from caselib import floats, fill
from paddle import nn


class TransformerDecoder(paddle.nn.Layer):
    """A stack of decoder layers with torch's masks."""

    def __init__(self, decoder_layer, num_layers, norm=None):
        import copy

        super().__init__()
        self.layers = paddle.nn.LayerList([copy.deepcopy(decoder_layer) for _ in range(num_layers)])
        self.num_layers = num_layers
        self.norm = norm

    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False):
        for layer in self.layers:
            tgt = layer(tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask,
                        tgt_key_padding_mask=tgt_key_padding_mask, memory_key_padding_mask=memory_key_padding_mask)
        return tgt if self.norm is None else self.norm(tgt)


class TransformerDecoderLayer(paddle.nn.Layer):
    """A decoder layer with torch's arguments, masks and parameters."""

    def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-5,
                 batch_first=False, norm_first=False, bias=True):
        super().__init__()
        attention = paddle.compat.nn.MultiheadAttention
        self.self_attn = attention(d_model, nhead, dropout, bias, batch_first=batch_first)
        self.multihead_attn = attention(d_model, nhead, dropout, bias, batch_first=batch_first)
        self.linear1 = paddle.compat.nn.Linear(d_model, dim_feedforward, bias)
        self.dropout = paddle.nn.Dropout(dropout)
        self.linear2 = paddle.compat.nn.Linear(dim_feedforward, d_model, bias)
        self.norm_first = norm_first
        self.norm1 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.norm2 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.norm3 = paddle.nn.LayerNorm(d_model, layer_norm_eps, bias_attr=None if bias else False)
        self.dropout1 = paddle.nn.Dropout(dropout)
        self.dropout2 = paddle.nn.Dropout(dropout)
        self.dropout3 = paddle.nn.Dropout(dropout)
        self.activation = getattr(paddle.nn.functional, activation) if isinstance(activation, str) else activation

    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False):
        x = tgt
        if self.norm_first:
            y = self.norm1(x)
            x = x + self._attend(y, y, tgt_mask, tgt_key_padding_mask)
            x = x + self._attend(self.norm2(x), memory, memory_mask, memory_key_padding_mask, cross=True)
            return x + self._feed_forward(self.norm3(x))
        x = self.norm1(x + self._attend(x, x, tgt_mask, tgt_key_padding_mask))
        x = self.norm2(x + self._attend(x, memory, memory_mask, memory_key_padding_mask, cross=True))
        return self.norm3(x + self._feed_forward(x))

    def _attend(self, x, memory, mask, padding, cross=False):
        attention, dropout = (self.multihead_attn, self.dropout2) if cross else (self.self_attn, self.dropout1)
        return dropout(attention(x, memory, memory, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0])

    def _feed_forward(self, x):
        return self.dropout3(self.linear2(self.dropout(self.activation(self.linear1(x)))))


def case_default():
    layer = TransformerDecoderLayer(8, 2, 16, 0.0)
    m = TransformerDecoder(layer, num_layers=2, norm=nn.LayerNorm(8))
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)), paddle.to_tensor(floats(4, 2, 8)))


def case_as_value():
    kind = TransformerDecoder
    return isinstance(kind(TransformerDecoderLayer(8, 2, 16), 1), TransformerDecoder)
