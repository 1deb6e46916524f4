import torch
from torch import nn, Tensor, einsum
from torch.nn import Module, ModuleList, Parameter
import torch.nn.functional as F
from functools import partial, wraps, lru_cache
from inspect import isfunction
from collections import namedtuple
from math import gcd, ceil, log2
from itertools import zip_longest
import numpy as np
import random

# helper functions

Intermediates = namedtuple('Intermediates', ['aux_loss', 'balance'])

def exists(val):
    return val is not None

def default(val, d):
    if exists(val):
        return val
    return d() if isfunction(d) else d

def cast_tuple(el):
    return el if isinstance(el, tuple) else (el,)

def divisible_by(num, den): return (num % den) == 0

def max_neg_value(t):
    return -torch.finfo(t.dtype).max

def once(fn):
    called = False
    @wraps(fn)
    def inner(x):
        nonlocal called
        if called:
            return
        called = True
        return fn(x)
    return inner

print_once = once(print)

def l2norm(t, groups = 1):
    t = t.reshape(*t.shape[:-1], groups, -1)
    t = F.normalize(t, p = 2, dim = -1)
    return t.reshape(*t.shape[:-2], -1)

def pad_at_dim(t, pad, dim = -1, value = 0.):
    dims_from_right = (- dim - 1) if dim < 0 else (t.ndim - dim - 1)
    zeros = ((0, 0) * dims_from_right)
    return F.pad(t, (*zeros, *pad), value = value)

def top1(t):
    values, index = t.topk(k=1, dim=-1)
    values, index = values.squeeze(dim=-1), index.squeeze(dim=-1)
    return values, index

def cumsum_exclusive(t, dim=-1):
    num_dims = len(t.shape)
    num_pad_dims = - dim - 1
    pre_padding = (0, 0) * num_pad_dims
    pre_slice   = (slice(None),) * num_pad_dims
    padded_t = F.pad(t, (*pre_padding, 1, 0)).cumsum(dim=dim)
    return padded_t[(..., slice(None, -1), *pre_slice)]

# pytorch one hot throws an error if there are out of bound indices.
def safe_one_hot(indexes, max_length):
    max_index = indexes.max() + 1
    return F.one_hot(indexes, max(max_index + 1, max_length))[..., :max_length]

def init_(t):
    dim = t.shape[-1]
    std = 1 / (dim ** 0.5)
    return t.uniform_(-std, std)

# classes

class RMSNorm(Module):
    def __init__(self, dim):
        super().__init__()
        self.scale = dim ** 0.5
        self.gamma = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        return F.normalize(x, dim = -1) * self.gamma * self.scale

class GEGLU(Module):
    def forward(self, x):
        x, gate = x.chunk(2, dim = -1)
        return F.gelu(gate) * x

class Experts(Module):
    def __init__(self, dim, num_experts = 4, hidden_dim = None, activation = nn.GELU):
        super().__init__()
        hidden_dim = default(hidden_dim, dim * 2)
        num_experts = cast_tuple(num_experts)
        w1 = torch.zeros(*num_experts, dim, hidden_dim)
        w2 = torch.zeros(*num_experts, hidden_dim, dim)
        w1, w2 = init_(w1), init_(w2)
        self.w1 = nn.Parameter(w1)
        self.w2 = nn.Parameter(w2)
        self.act = activation()

    def forward(self, x):
        hidden = torch.einsum('...nd,...dh->...nh', x, self.w1)
        hidden = self.act(hidden)
        return torch.einsum('...nh,...hd->...nd', hidden, self.w2)

class Top2Gating(Module):
    def __init__(self, dim, num_gates, eps = 1e-9, capacity_factor_train = 1.25, capacity_factor_eval = 2., second_threshold = 0.2):
        super().__init__()
        self.eps, self.num_gates = eps, num_gates
        self.w_gating = nn.Parameter(torch.randn(dim, num_gates))
        self.capacity_factor_train, self.capacity_factor_eval, self.thr = capacity_factor_train, capacity_factor_eval, second_threshold

    def forward(self, x, importance = None):
        *_, b, group_size, dim = x.shape
        num_gates = self.num_gates
        capacity_factor = self.capacity_factor_train if self.training else self.capacity_factor_eval
        raw_gates = torch.einsum('...bnd,...de->...bne', x, self.w_gating)
        raw_gates = raw_gates.softmax(dim=-1)

        # FIND TOP 2 EXPERTS PER POSITION
        gate_1, index_1 = top1(raw_gates)
        mask_1 = F.one_hot(index_1, num_gates).float()
        density_1_proxy = raw_gates
        gates_without_top_1 = raw_gates * (1. - mask_1)
        gate_2, index_2 = top1(gates_without_top_1)
        mask_2 = F.one_hot(index_2, num_gates).float()

        # normalize top2 gate scores
        denom = gate_1 + gate_2 + self.eps
        gate_1 = gate_1 / denom
        gate_2 = gate_2 / denom

        # BALANCING LOSSES
        density_1 = mask_1.mean(dim=-2)
        density_1_proxy = density_1_proxy.mean(dim=-2)
        loss = (density_1_proxy * density_1).mean() * float(num_gates ** 2)
        mask_2 *= (gate_2 > self.thr).unsqueeze(-1).float()

        # COMPUTE ASSIGNMENT TO EXPERTS
        expert_capacity = min(group_size, int((group_size * capacity_factor) / num_gates))
        expert_capacity = max(expert_capacity, 4)
        expert_capacity_f = float(expert_capacity)
        position_in_expert_1 = cumsum_exclusive(mask_1, dim=-2) * mask_1
        mask_1 *= (position_in_expert_1 < expert_capacity_f).float()
        mask_1_count = mask_1.sum(dim=-2, keepdim=True)
        mask_1_flat = mask_1.sum(dim=-1)
        position_in_expert_1 = position_in_expert_1.sum(dim=-1)
        gate_1 *= mask_1_flat
        position_in_expert_2 = cumsum_exclusive(mask_2, dim=-2) + mask_1_count
        position_in_expert_2 *= mask_2
        mask_2 *= (position_in_expert_2 < expert_capacity_f).float()
        mask_2_flat = mask_2.sum(dim=-1)
        position_in_expert_2 = position_in_expert_2.sum(dim=-1)
        gate_2 *= mask_2_flat
        combine_tensor = (
            gate_1[..., None, None]
            * mask_1_flat[..., None, None]
            * F.one_hot(index_1, num_gates)[..., None]
            * safe_one_hot(position_in_expert_1.long(), expert_capacity)[..., None, :] +
            gate_2[..., None, None]
            * mask_2_flat[..., None, None]
            * F.one_hot(index_2, num_gates)[..., None]
            * safe_one_hot(position_in_expert_2.long(), expert_capacity)[..., None, :]
        )
        dispatch_tensor = combine_tensor.bool().to(combine_tensor)
        return dispatch_tensor, combine_tensor, loss

class MoE(Module):
    def __init__(self, dim, num_experts = 4, loss_coef = 1e-2, experts = None, **gating_kwargs):
        super().__init__()
        self.num_experts = num_experts
        self.gate = Top2Gating(dim, num_gates = num_experts, **gating_kwargs)
        self.experts = default(experts, lambda: Experts(dim, num_experts = num_experts))
        self.loss_coef = loss_coef

    def forward(self, inputs, **kwargs):
        b, n, d, e = *inputs.shape, self.num_experts
        dispatch_tensor, combine_tensor, loss = self.gate(inputs)
        expert_inputs = torch.einsum('bnd,bnec->ebcd', inputs, dispatch_tensor)
        orig_shape = expert_inputs.shape
        expert_inputs = expert_inputs.reshape(e, -1, d).transpose(0, 1).transpose(0, 1)
        expert_outputs = self.experts(expert_inputs)
        expert_outputs = expert_outputs.reshape(*orig_shape)
        output = torch.einsum('ebcd,bnec->bnd', expert_outputs, combine_tensor)
        return output, Intermediates(loss * self.loss_coef, dispatch_tensor.sum((0, 1, 3)))

class AlibiPositionalBias(Module):
    def __init__(self, heads):
        super().__init__()
        slopes = torch.Tensor(self._get_slopes(heads))
        slopes = slopes[:, None, None]
        self.register_buffer('slopes', slopes, persistent = False)
        self.register_buffer('bias', None, persistent = False)

    @staticmethod
    def _get_slopes(heads):
        def get_slopes_power_of_2(n):
            start = (2**(-2**-(log2(n)-3)))
            ratio = start
            return [start*ratio**i for i in range(n)]
        if log2(heads).is_integer():
            return get_slopes_power_of_2(heads)
        closest = 2 ** int(log2(heads))
        return get_slopes_power_of_2(closest) + get_slopes_power_of_2(2 * closest)[0::2][:heads-closest]

    def forward(self, i, j, device):
        if exists(self.bias) and self.bias.shape[-1] >= j and self.bias.shape[-2] >= i:
            return self.bias[..., -i:, -j:]
        i_arange, j_arange = torch.arange(j - i, j, device = device), torch.arange(j, device = device)
        bias = -torch.abs(j_arange[None, None, :] - i_arange[None, :, None])
        bias = bias * self.slopes
        self.register_buffer('bias', bias, persistent = False)
        return self.bias

class Attention(Module):
    def __init__(self, dim, dim_head = 8, heads = 3, causal = True, qk_norm = False):
        super().__init__()
        inner = dim_head * heads
        self.heads, self.causal, self.qk_norm = heads, causal, qk_norm
        self.to_q, self.to_kv = nn.Linear(dim, inner, bias = False), nn.Linear(dim, dim_head * 2, bias = False)
        self.null_kv = nn.Parameter(torch.randn(2, dim_head))
        self.rel = AlibiPositionalBias(heads)
        self.to_out = nn.Linear(inner, dim, bias = False)
        self.scale = 10 if qk_norm else dim_head ** -0.5

    def forward(self, x, mask = None):
        (b, n, _), h, device = x.shape, self.heads, x.device
        q, (k, v) = self.to_q(x), self.to_kv(x).chunk(2, dim = -1)
        q = q.view(b, n, h, -1).transpose(1, 2)
        nk, nv = map(lambda t: t.expand(b, 1, -1), self.null_kv.unbind(dim = 0))
        k, v = torch.cat((nk, k), dim = 1), torch.cat((nv, v), dim = 1)
        if self.qk_norm:
            q, k = map(partial(l2norm, groups = 2), (q, k))
        sim = einsum('b h i d, b j d -> b h i j', q, k) * self.scale
        sim = sim + pad_at_dim(self.rel(n, n, device), (1, 0))
        mask_value = max_neg_value(sim)
        if exists(mask):
            mask = F.pad(mask, (1, 0), value = True)
            sim.masked_fill_(~mask[:, None, None, :], mask_value)
        if self.causal:
            i, j = sim.shape[-2:]
            causal_mask = torch.ones((i, j), dtype = torch.bool, device = device).triu(j - i + 1)
            sim = sim.masked_fill(causal_mask, mask_value)
        attn = sim.softmax(dim = -1, dtype = torch.float32)
        out = einsum('b h i j, b j d -> b h i d', attn, v)
        out = out.transpose(1, 2).flatten(2)
        return self.to_out(out)

class Transformer(Module):
    def __init__(self, *, num_tokens, dim, depth, tie = False, emb_dropout = 0.):
        super().__init__()
        self.token_emb = nn.Embedding(num_tokens, dim)
        self.layers = ModuleList([])
        for ind in range(depth):
            ff = MoE(dim) if divisible_by(ind + 1, 2) else nn.Sequential(nn.Linear(dim, dim * 4), GEGLU(), nn.Dropout(emb_dropout), nn.Linear(dim * 2, dim))
            self.layers.append(ModuleList([RMSNorm(dim), Attention(dim, qk_norm = bool(ind % 2)), RMSNorm(dim), ff]))
        self.norm = RMSNorm(dim)
        self.to_logits = (lambda t: t @ self.token_emb.weight.t()) if tie else nn.Linear(dim, num_tokens)

    def forward(self, x, mask = None, return_loss = False):
        if return_loss:
            x, labels = x[:, :-1], x[:, 1:]
            mask = mask[:, :-1] if exists(mask) else None
        x = self.token_emb(x)
        aux, balances = 0., []
        for norm1, attn, norm2, ff in self.layers:
            x = attn(norm1(x), mask = mask) + x
            out = ff(norm2(x))
            if isinstance(out, tuple):
                out, inter = out
                aux = aux + inter.aux_loss
                balances.append(inter.balance.detach())
            x = out + x
        logits = self.to_logits(self.norm(x))
        if not return_loss:
            return logits
        loss = F.cross_entropy(logits.transpose(1, 2), labels, ignore_index = 0)
        return loss, aux, torch.stack(balances)

def top_k(logits, thres = 0.9):
    k = ceil((1 - thres) * logits.shape[-1])
    val, ind = torch.topk(logits, k)
    probs = torch.full_like(logits, float('-inf'))
    probs.scatter_(1, ind, val)
    return probs

def cycle(loader):
    while True:
        for data in loader:
            yield data

def main():
    rng = np.random.RandomState(0)
    seqs = torch.from_numpy((np.cumsum(rng.randint(1, 3, (30, 17)), 1) % 19 + 1).astype(np.int64))
    lens = torch.from_numpy(rng.randint(9, 18, 30))
    seqs = seqs.masked_fill(torch.arange(17)[None] >= lens[:, None], 0)
    loader = cycle(torch.utils.data.DataLoader(seqs, batch_size = 6, shuffle = False))
    step = 0
    for tie in (False, True):
        model = Transformer(num_tokens = 20, dim = 16, depth = 2, tie = tie)
        optim = torch.optim.Adam(model.parameters(), lr = 5e-3)
        for i in range(10):
            model.train()
            total = 0.
            for _ in range(2):
                data = next(loader)
                loss, aux, balance = model(data, mask = data != 0, return_loss = True)
                ((loss + aux) / 2).backward()
                total += loss.item() / 2
            torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
            optim.step()
            optim.zero_grad()
            print(f'step {step} loss {total:.6f} {aux.item():.6f}', ' '.join(f'{v:.2f}' for v in balance[0].tolist()))
            step += 1
        model.eval()
        out = seqs[:2, :5]
        with torch.no_grad():
            for _ in range(5):
                logits = model(out)[:, -1]
                filtered = top_k(logits, thres = 0.8)
                sample = F.softmax(filtered / 1., dim = -1).argmax(-1, keepdim = True)
                out = torch.cat((out, sample), dim = -1)
        print_once(out.tolist())
        print(sum(p.numel() for p in model.parameters()), sorted(model.state_dict().keys())[:3])

if __name__ == '__main__':
    main()
