"""
A small GPT that learns to write sums, one character at a time.

Everything that can be changed stands in the two configs below; any field can be
given on the command line:

    python gpt.py --max_iters=100 --n_layer=4
"""
import math
import os
import sys
import tempfile
from dataclasses import asdict, dataclass
from typing import Dict, Optional, Tuple

import numpy as np
import paddle
import paddle.nn as nn
from paddle import Tensor
from paddle.nn import functional as F


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def parameter_groups(params, lr=0.001):
    """Parameters of a Paddle optimizer from torch's, where a group has its own lr and torch's option names."""
    params = list(params)
    if not params or not isinstance(params[0], dict):
        return {'learning_rate': float(lr), 'parameters': params}
    groups = []
    rates = [group.get('lr', lr) for group in params]
    # A group's rate is a factor of the optimizer's in Paddle; get_lr() gives the first group's.
    base = next((rate for rate in rates if rate), lr)
    for rate, group in zip(rates, params):
        options = {'learning_rate': rate / base if base else 1.0}
        for key, value in group.items():
            if key == 'params':
                options['params'] = [value] if isinstance(value, paddle.Tensor) else list(value)
                for p in options['params']:
                    if not hasattr(p, 'optimize_attr'):
                        p.optimize_attr = {'learning_rate': 1.0}
            elif key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options['weight_decay'] = float(value)
            elif key != 'lr':
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov'}.get(key, key)] = value
        groups.append(options)
    return {'learning_rate': float(base), 'parameters': groups}


def nll_loss(input, target, weight=None, ignore_index=-100, reduction='mean'):
    """Negative log likelihood that leaves ignored labels out, of the mean too."""
    axis = 1 if input.ndim > 1 else 0
    kept = target != ignore_index
    index = paddle.where(kept, target, paddle.zeros_like(target))
    scale = kept.astype(input.dtype) if weight is None else weight[index] * kept.astype(weight.dtype)
    loss = -paddle.take_along_axis(input, index.unsqueeze(axis), axis, broadcast=False).squeeze(axis) * scale
    if reduction == 'none':
        return loss
    return loss.sum() / scale.sum() if reduction == 'mean' else loss.sum()


def cross_entropy(input, target, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0):
    """Cross entropy with torch's ignored labels, class weights, label smoothing and class probabilities."""
    axis = 1 if input.ndim > 1 else 0
    classes = input.shape[axis]
    log_prob = paddle.nn.functional.log_softmax(input, axis=axis)
    weighted = log_prob
    if weight is not None:
        weighted = log_prob * weight.reshape([-1] + [1] * (input.ndim - axis - 1))
    if paddle.is_floating_point(target):
        target = target * (1 - label_smoothing) + label_smoothing / classes
        loss = -(weighted * target).sum(axis)
        if reduction == 'mean':
            return loss.mean()
        return loss if reduction == 'none' else loss.sum()
    loss = nll_loss(log_prob, target, weight, ignore_index, 'none')
    kept = (target != ignore_index).astype(input.dtype)
    if label_smoothing:
        smooth = -weighted.sum(axis) * kept
        loss = loss * (1 - label_smoothing) + smooth * (label_smoothing / classes)
    if reduction == 'none':
        return loss
    if reduction == 'sum':
        return loss.sum()
    if weight is not None:
        index = paddle.where(target != ignore_index, target, paddle.zeros_like(target))
        kept = weight[index] * kept
    return loss.sum() / kept.sum()


@dataclass
class GPTConfig:
    block_size: int = 32
    vocab_size: int = 64
    n_layer: int = 2
    n_head: int = 4
    n_embd: int = 64
    dropout: float = 0.0
    bias: bool = True  # biases in LayerNorm and in the projections


@dataclass
class TrainConfig:
    max_iters: int = 30
    eval_interval: int = 15
    eval_iters: int = 4
    batch_size: int = 8
    learning_rate: float = 3e-3
    min_lr_ratio: float = 0.1
    warmup_iters: int = 5
    weight_decay: float = 0.1
    beta1: float = 0.9
    beta2: float = 0.95
    grad_clip: float = 1.0
    seed: int = 1337
    out_dir: str = ""
    device: str = "cuda" if paddle.cuda.is_available() else "cpu"


class LayerNorm(nn.Layer):
    """nn.LayerNorm has no switch for the bias alone."""

    def __init__(self, ndim: int, bias: bool = True, eps: float = 1e-5):
        super().__init__()
        self.weight = nn.Parameter(paddle.ones([ndim]))
        self.bias = nn.Parameter(paddle.zeros([ndim])) if bias else None
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias, self.eps)


class SelfAttention(nn.Layer):
    def __init__(self, config: GPTConfig):
        super().__init__()
        assert config.n_embd % config.n_head == 0
        self.qkv = paddle.compat.nn.Linear(config.n_embd, 3 * config.n_embd, bias=config.bias)
        self.proj = paddle.compat.nn.Linear(config.n_embd, config.n_embd, bias=config.bias)
        self.attn_drop = nn.Dropout(config.dropout)
        self.resid_drop = nn.Dropout(config.dropout)
        self.n_head = config.n_head
        T = config.block_size
        # 1 where a position may look, i.e. at itself and to the left
        self.register_buffer("mask", paddle.tril(paddle.ones([T, T])).reshape([1, 1, T, T]))

    def forward(self, x: Tensor) -> Tensor:
        B, T, C = x.shape
        hs = C // self.n_head

        q, k, v = paddle.compat.split(self.qkv(x), C, dim=2)
        q = q.reshape([B, T, self.n_head, hs]).transpose(1, 2)  # (B, nh, T, hs)
        k = k.reshape([B, T, self.n_head, hs]).transpose(1, 2)
        v = v.reshape([B, T, self.n_head, hs]).transpose(1, 2)

        att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(hs))  # (B, nh, T, T)
        att = att.masked_fill(self.mask[:, :, :T, :T] == 0, float('-inf'))
        att = self.attn_drop(F.softmax(att, axis=-1))

        y = (att @ v).transpose(1, 2).contiguous().reshape([B, T, C])
        return self.resid_drop(self.proj(y))


class Block(nn.Layer):
    def __init__(self, config: GPTConfig):
        super().__init__()
        self.ln1 = LayerNorm(config.n_embd, bias=config.bias)
        self.attn = SelfAttention(config)
        self.ln2 = LayerNorm(config.n_embd, bias=config.bias)
        self.mlp = nn.LayerDict(dict(
            fc=paddle.compat.nn.Linear(config.n_embd, 4 * config.n_embd, bias=config.bias),
            act=nn.GELU(),
            proj=paddle.compat.nn.Linear(4 * config.n_embd, config.n_embd, bias=config.bias),
            drop=nn.Dropout(config.dropout),
        ))

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attn(self.ln1(x))
        m = self.mlp
        x = x + m['drop'](m['proj'](m['act'](m['fc'](self.ln2(x)))))
        return x


class GPT(nn.Layer):
    def __init__(self, config: GPTConfig):
        super().__init__()
        self.config = config
        self.tok_emb = nn.Embedding(config.vocab_size, config.n_embd)
        self.pos_emb = nn.Embedding(config.block_size, config.n_embd)
        self.drop = nn.Dropout(config.dropout)
        self.blocks = nn.LayerList([Block(config) for _ in range(config.n_layer)])
        self.ln_f = LayerNorm(config.n_embd, bias=config.bias)
        self.head = paddle.compat.nn.Linear(config.n_embd, config.vocab_size, bias=False)
        # one table serves the input and the output
        self.head.weight = self.tok_emb.weight

        self.apply(self._init_weights)
        # every block adds to the residual stream twice: smaller weights keep its scale
        for name, p in self.named_parameters():
            if name.endswith('proj.weight'):
                nn.init.normal_(p, mean=0.0, std=0.02 / math.sqrt(2 * config.n_layer))

    def _init_weights(self, module: nn.Layer) -> None:
        if isinstance(module, paddle.compat.nn.Linear):
            paddle.nn.init.normal_(module.weight, mean=0.0, std=0.02)
            if module.bias is not None:
                paddle.nn.init.zeros_(module.bias)
        elif isinstance(module, nn.Embedding):
            paddle.nn.init.normal_(module.weight, mean=0.0, std=0.02)

    def num_params(self, with_positions: bool = False) -> int:
        n = sum(p.size for p in self.parameters())
        if not with_positions:
            n -= self.pos_emb.weight.size
        return n

    def forward(self, idx: Tensor, targets: Optional[Tensor] = None) -> Tuple[Tensor, Optional[Tensor]]:
        B, T = idx.shape
        assert T <= self.config.block_size, f"{T} tokens, but block_size is only {self.config.block_size}"
        pos = paddle.arange(0, T, dtype=paddle.int64, device=idx.device)

        x = self.drop(self.tok_emb(idx) + self.pos_emb(pos))
        for block in self.blocks:
            x = block(x)
        x = self.ln_f(x)

        if targets is None:
            # generation needs the last position only; the list keeps the time axis
            return self.head(x[:, [-1], :]), None
        logits = self.head(x)
        loss = cross_entropy(logits.reshape([-1, logits.shape[-1]]), targets.reshape([-1]), ignore_index=-1)
        return logits, loss

    def configure_optimizer(self, cfg: TrainConfig) -> paddle.optimizer.Optimizer:
        params = {name: p for name, p in self.named_parameters() if not p.stop_gradient}
        # matrices and tables decay; biases and the gains of LayerNorm do not
        decay = [p for p in params.values() if p.dim() >= 2]
        no_decay = [p for p in params.values() if p.dim() < 2]
        groups = [
            {'params': decay, 'weight_decay': cfg.weight_decay},
            {'params': no_decay, 'weight_decay': 0.0},
        ]
        for title, group in (("decayed", decay), ("not decayed", no_decay)):
            print(f"{title}: {len(group)} tensors, {sum(p.size for p in group):,} parameters")
        return paddle.optimizer.AdamW(**parameter_groups(groups, cfg.learning_rate), beta1=cfg.beta1, beta2=cfg.beta2)

    @paddle.no_grad()
    def generate(self, idx: Tensor, max_new_tokens: int, temperature: float = 1.0,
                 top_k: Optional[int] = None) -> Tensor:
        for _ in range(max_new_tokens):
            context = idx if idx.shape[1] <= self.config.block_size else idx[:, -self.config.block_size:]
            logits, _ = self(context)
            logits = logits[:, -1, :] / temperature
            if top_k is not None:
                v, _ = paddle.topk(logits, min(top_k, logits.shape[-1]))
                logits[logits < v[:, [-1]]] = -float('Inf')
            probs = F.softmax(logits, axis=-1)
            idx_next = paddle.multinomial(probs, num_samples=1)
            idx = paddle.concat((idx, idx_next), axis=1)
        return idx


def make_text(lines: int, seed: int) -> str:
    """Sums, spelled out: '7 + 5 = 12'."""
    rng = np.random.RandomState(seed)
    out = []
    for a, b in rng.randint(0, 50, size=(lines, 2)):
        sign = '+-'[rng.randint(2)]
        out.append('%d %s %d = %d' % (a, sign, b, a + b if sign == '+' else a - b))
    return '\n'.join(out)


class CharData:
    def __init__(self, block_size: int, batch_size: int, device: str, seed: int):
        text = make_text(2000, seed)
        chars = sorted(list(set(text)))
        self.stoi = {ch: i for i, ch in enumerate(chars)}
        self.itos = {i: ch for i, ch in enumerate(chars)}
        ids = np.array([self.stoi[ch] for ch in text], dtype=np.int64)
        n = int(0.9 * len(ids))
        self.splits = {'train': ids[:n], 'val': ids[n:]}
        self.block_size, self.batch_size, self.device = block_size, batch_size, device
        self.rng = np.random.RandomState(seed)

    def get_batch(self, split: str) -> Tuple[Tensor, Tensor]:
        data = self.splits[split]
        ix = self.rng.randint(len(data) - self.block_size, size=self.batch_size)
        x = paddle.stack([paddle.to_tensor(data[i:i + self.block_size]) for i in ix])
        y = paddle.stack([paddle.to_tensor(data[i + 1:i + 1 + self.block_size]) for i in ix])
        return x.to(self.device), y.to(self.device)

    def decode(self, ids) -> str:
        return ''.join(self.itos[i] for i in ids)


@paddle.no_grad()
def estimate_loss(model: GPT, data: CharData, eval_iters: int) -> Dict[str, float]:
    out = {}
    model.eval()
    for split in ['train', 'val']:
        losses = paddle.zeros([eval_iters])
        for k in range(eval_iters):
            X, Y = data.get_batch(split)
            logits, loss = model(X, Y)
            losses[k] = loss.item()
        out[split] = losses.mean().item()
    model.train()
    return out


def parse_overrides(*configs) -> None:
    """Sets the fields named by --key=value arguments in whichever config has them."""
    for arg in sys.argv[1:]:
        assert arg.startswith('--') and '=' in arg, f"expected --key=value, got {arg}"
        key, val = arg[2:].split('=', 1)
        for config in configs:
            if hasattr(config, key):
                current = getattr(config, key)
                setattr(config, key, val == 'True' if isinstance(current, bool) else type(current)(val))
                break
        else:
            raise ValueError(f"Unknown config key: {key}")


def main() -> None:
    cfg, model_cfg = TrainConfig(), GPTConfig()
    parse_overrides(cfg, model_cfg)
    paddle.seed(cfg.seed)
    out_dir = cfg.out_dir or tempfile.mkdtemp()
    os.makedirs(out_dir, exist_ok=True)

    data = CharData(model_cfg.block_size, cfg.batch_size, cfg.device, cfg.seed)
    model_cfg.vocab_size = len(data.stoi)

    model = GPT(model_cfg)
    model.to(cfg.device)
    print(f"{model.num_params():,} parameters without positions")
    optimizer = model.configure_optimizer(cfg)

    def lr_lambda(it: int) -> float:
        # linear warm-up, then half a cosine down to min_lr_ratio
        if it < cfg.warmup_iters:
            return (it + 1) / (cfg.warmup_iters + 1)
        ratio = (it - cfg.warmup_iters) / max(1, cfg.max_iters - cfg.warmup_iters)
        coeff = 0.5 * (1.0 + math.cos(math.pi * min(1.0, ratio)))
        return cfg.min_lr_ratio + coeff * (1.0 - cfg.min_lr_ratio)

    scheduler = paddle.optimizer.lr.LambdaDecay(optimizer.get_lr(), lr_lambda)
    optimizer.set_lr_scheduler(scheduler)

    model.train()
    best_val_loss = 1e9
    for it in range(1, cfg.max_iters + 1):
        X, Y = data.get_batch('train')
        logits, loss = model(X, Y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        if cfg.grad_clip != 0.0:
            paddle.nn.utils.clip_grad_norm_(model.parameters(), cfg.grad_clip)
        optimizer.step()
        scheduler.step()
        print(f"step {it} loss {loss.item():.6f}, lr {scheduler.last_lr:.4e}")

        if it % cfg.eval_interval == 0:
            losses = estimate_loss(model, data, cfg.eval_iters)
            print(f"iter {it}: train loss {losses['train']:.4f}, val loss {losses['val']:.4f}")
            if losses['val'] < best_val_loss:
                best_val_loss = losses['val']
                checkpoint = {
                    'model': model.state_dict(),
                    'optimizer': optimizer_state_dict(optimizer),
                    'model_args': asdict(model_cfg),
                    'iter_num': it,
                    'best_val_loss': best_val_loss,
                }
                paddle.save(checkpoint, os.path.join(out_dir, 'ckpt.pt'))

    # a fresh model from the checkpoint writes a few sums
    checkpoint = paddle.load(os.path.join(out_dir, 'ckpt.pt'))
    model = GPT(GPTConfig(**checkpoint['model_args']))
    model.load_state_dict(checkpoint['model'])
    model.to(cfg.device)
    model.eval()
    losses = estimate_loss(model, data, cfg.eval_iters)
    print(f"reloaded from iter {checkpoint['iter_num']}: val loss {losses['val']:.4f}")
    start = paddle.to_tensor([data.stoi['\n']], dtype=paddle.int64, place=cfg.device)[None, ...]
    print(data.decode(model.generate(start, 40, temperature=0.8, top_k=5)[0].tolist()))


if __name__ == '__main__':
    main()
