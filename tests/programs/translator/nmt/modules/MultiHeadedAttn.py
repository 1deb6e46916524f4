import math
import torch
import torch.nn as nn

from nmt.modules.Util import aeq, BottleLinear, BottleSoftmax


class MultiHeadedAttention(nn.Module):
    def __init__(self, head_count, model_dim, p=0.1):
        assert model_dim % head_count == 0
        self.dim_per_head = model_dim // head_count
        self.model_dim = model_dim
        super(MultiHeadedAttention, self).__init__()
        self.head_count = head_count
        self.linear_keys = BottleLinear(model_dim, head_count * self.dim_per_head, bias=False)
        self.linear_values = BottleLinear(model_dim, head_count * self.dim_per_head, bias=False)
        self.linear_query = BottleLinear(model_dim, head_count * self.dim_per_head, bias=False)
        self.sm = BottleSoftmax(dim=-1)
        self.dropout = nn.Dropout(p)
        self.res_dropout = nn.Dropout(p)

    def forward(self, key, value, query, mask=None):
        batch, k_len, d = key.size()
        def shape_projection(x):
            b, l, d = x.size()
            return x.view(b, l, self.head_count, self.dim_per_head).transpose(1, 2).contiguous() \
                .view(b * self.head_count, l, self.dim_per_head)

        def unshape_projection(x, q):
            b, l, d = q.size()
            return x.view(b, self.head_count, l, self.dim_per_head).transpose(1, 2).contiguous() \
                .view(b, l, self.head_count * self.dim_per_head)

        residual = query
        key_up = shape_projection(self.linear_keys(key))
        value_up = shape_projection(self.linear_values(value))
        query_up = shape_projection(self.linear_query(query))
        scaled = torch.bmm(query_up, key_up.transpose(1, 2))
        scaled = scaled / math.sqrt(self.dim_per_head)
        bh, l, dim_per_head = scaled.size()
        b = bh // self.head_count
        if mask is not None:
            scaled = scaled.view(b, self.head_count, l, dim_per_head)
            mask = mask.unsqueeze(1).expand_as(scaled)
            scaled = scaled.masked_fill(mask, -1e18).view(bh, l, dim_per_head)
        attn = self.sm(scaled)
        # One of the heads
        top_attn = attn.view(b, self.head_count, l, dim_per_head)[:, 0, :, :].contiguous()
        out = unshape_projection(torch.bmm(self.dropout(attn), value_up), residual)
        ret = self.res_dropout(out)
        batch_, q_len_, d_ = ret.size()
        aeq(batch, batch_)
        return ret, top_attn
