"""Sequence to sequence with attention, copying and beam search."""
from collections import Counter, namedtuple
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple
import itertools
import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils import clip_grad_norm_
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence
from torch.optim.lr_scheduler import LambdaLR, ReduceLROnPlateau
from torch.utils.data import DataLoader, Dataset

PAD, UNK, BOS, EOS = '<pad>', '<unk>', '<s>', '</s>'
Batch = namedtuple('Batch', 'src src_lengths tgt copy_map extra raw')


class Vocabulary(object):
    def __init__(self, sentences, max_size=None):
        counter = Counter(itertools.chain.from_iterable(sentences))
        self.itos = [PAD, UNK, BOS, EOS] + [w for w, _ in sorted(counter.items(), key=lambda kv: (-kv[1], kv[0]))[:max_size]]
        self.stoi = {w: i for i, w in enumerate(self.itos)}

    def __len__(self):
        return len(self.itos)

    def __getitem__(self, word):
        return self.stoi.get(word, self.stoi[UNK])

    def encode(self, words):
        return torch.LongTensor([self[w] for w in words])


class Pairs(Dataset):
    def __init__(self, n, seed=0):
        rng = np.random.RandomState(seed)
        words = ['w%d' % i for i in range(14)]
        self.pairs = []
        for _ in range(n):
            k = rng.randint(3, 7)
            src = [words[j] for j in rng.randint(0, len(words), k)]
            self.pairs.append((src, src[::-1]))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, i):
        return self.pairs[i]


class Collate:
    def __init__(self, vocab):
        self.vocab = vocab

    def __call__(self, pairs):
        pairs = sorted(pairs, key=lambda p: len(p[0]), reverse=True)
        src = [self.vocab.encode(s) for s, _ in pairs]
        lengths = torch.tensor([len(s) for s in src])
        extras, copy_maps, tgts = [], [], []
        for s, t in pairs:
            oov = []
            ids = []
            for w in s:
                if w not in self.vocab.stoi:
                    if w not in oov:
                        oov.append(w)
                    ids.append(len(self.vocab) + oov.index(w))
                else:
                    ids.append(self.vocab[w])
            extras.append(oov)
            copy_maps.append(torch.tensor(ids, dtype=torch.long))
            tgts.append(torch.tensor([self.vocab[BOS]] + [self.vocab.stoi.get(w, len(self.vocab) + oov.index(w) if w in oov else 1) for w in t] + [self.vocab[EOS]]))
        return Batch(pad_sequence(src, batch_first=True), lengths, pad_sequence(tgts, batch_first=True, padding_value=0),
                     pad_sequence(copy_maps, batch_first=True), extras, pairs)


def sequence_mask(lengths, max_len=None):
    batch_size = lengths.numel()
    max_len = max_len or lengths.max()
    return (torch.arange(0, max_len).type_as(lengths).repeat(batch_size, 1).lt(lengths.unsqueeze(1)))


class EncoderRNN(nn.Module):
    def __init__(self, vocab_size, embed_size, hidden_size, num_layers=1, dropout=0.0):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, embed_size, padding_idx=0)
        self.rnn = nn.LSTM(embed_size, hidden_size // 2, num_layers, batch_first=True, bidirectional=True, dropout=dropout)
        self.bridge = nn.ModuleList([nn.Linear(hidden_size, hidden_size) for _ in range(2)])

    def forward(self, src, lengths):
        emb = self.embedding(src)
        packed = pack_padded_sequence(emb, lengths.cpu(), batch_first=True, enforce_sorted=True)
        outputs, (h, c) = self.rnn(packed)
        outputs, _ = pad_packed_sequence(outputs, batch_first=True)

        def cat_directions(s):
            return torch.cat([s[0:s.size(0):2], s[1:s.size(0):2]], 2)
        h, c = (torch.tanh(layer(cat_directions(s))) for layer, s in zip(self.bridge, (h, c)))
        return outputs, (h, c)


class GlobalAttention(nn.Module):
    def __init__(self, dim, attn_type='general', coverage=False):
        super().__init__()
        self.attn_type = attn_type
        self.dim = dim
        if attn_type == 'general':
            self.linear_in = nn.Linear(dim, dim, bias=False)
        elif attn_type == 'mlp':
            self.linear_context = nn.Linear(dim, dim, bias=False)
            self.linear_query = nn.Linear(dim, dim, bias=True)
            self.v = nn.Linear(dim, 1, bias=False)
        if coverage:
            self.linear_cover = nn.Linear(1, dim, bias=False)
        self.linear_out = nn.Linear(dim * 2, dim, bias=attn_type == 'mlp')

    def score(self, h_t, h_s):
        if self.attn_type in ['general', 'dot']:
            if self.attn_type == 'general':
                h_t = self.linear_in(h_t.contiguous().view(-1, self.dim)).view(*h_t.size())
            return torch.bmm(h_t, h_s.transpose(1, 2))
        b, tl, _ = h_t.size()
        sl = h_s.size(1)
        wq = self.linear_query(h_t).view(b, tl, 1, self.dim).expand(b, tl, sl, self.dim)
        uh = self.linear_context(h_s.contiguous().view(-1, self.dim)).view(b, 1, sl, self.dim).expand(b, tl, sl, self.dim)
        return self.v(torch.tanh(wq + uh).view(-1, self.dim)).view(b, tl, sl)

    def forward(self, source, memory_bank, memory_lengths=None, coverage=None):
        one_step = source.dim() == 2
        if one_step:
            source = source.unsqueeze(1)
        if coverage is not None:
            cover = coverage.view(-1).unsqueeze(1)
            memory_bank = memory_bank + self.linear_cover(cover).view_as(memory_bank)
            memory_bank = torch.tanh(memory_bank)
        align = self.score(source, memory_bank)
        if memory_lengths is not None:
            mask = sequence_mask(memory_lengths, max_len=align.size(-1)).unsqueeze(1)
            align.masked_fill_(~mask, -float('inf'))
        align_vectors = F.softmax(align, -1)
        c = torch.bmm(align_vectors, memory_bank)
        attn_h = torch.tanh(self.linear_out(torch.cat([c, source], 2)))
        return (attn_h.squeeze(1), align_vectors.squeeze(1)) if one_step else (attn_h, align_vectors)


@dataclass
class Config:
    embed: int = 12
    hidden: int = 16
    attention: str = 'mlp'
    coverage: bool = True
    betas: Tuple[float, float] = (0.9, 0.98)
    warmup: int = 4
    milestones: List[int] = field(default_factory=lambda: [2, 4])


class PointerGenerator(nn.Module):
    def __init__(self, vocab_size: int, cfg: Config):
        super().__init__()
        self.vocab_size = vocab_size
        self.cfg = cfg
        self.encoder = EncoderRNN(vocab_size, cfg.embed, cfg.hidden)
        self.embedding = self.encoder.embedding
        self.cell = nn.LSTMCell(cfg.embed + cfg.hidden, cfg.hidden)
        self.attn = GlobalAttention(cfg.hidden, cfg.attention, cfg.coverage)
        self.generator = nn.Sequential(nn.Linear(cfg.hidden, cfg.embed), nn.Linear(cfg.embed, vocab_size, bias=False))
        self.generator[1].weight = self.embedding.weight
        self.p_gen = nn.Linear(cfg.hidden * 2 + cfg.embed, 1)

    def step(self, token, state, memory, lengths, copy_map, n_extra, coverage):
        h, c, feed = state
        token = token.masked_fill(token >= self.vocab_size, 1)
        emb = self.embedding(token)
        h, c = self.cell(torch.cat([emb, feed], dim=-1), (h, c))
        attn_h, weights = self.attn(h, memory, lengths, coverage)
        vocab_dist = F.softmax(self.generator(attn_h), dim=-1)
        p_gen = torch.sigmoid(self.p_gen(torch.cat((attn_h, h, emb), -1)))
        dist = p_gen * vocab_dist
        if n_extra:
            dist = torch.cat([dist, dist.new_zeros(dist.size(0), n_extra)], 1)
        dist = dist.scatter_add(1, copy_map, (1 - p_gen) * weights)
        return dist, (h, c, attn_h), weights

    def init(self, src, lengths):
        memory, (h, c) = self.encoder(src, lengths)
        h, c = h.squeeze(0), c.squeeze(0)
        return memory, (h, c, torch.zeros_like(h))

    def forward(self, batch: Batch):
        n_extra = max(map(len, batch.extra))
        memory, state = self.init(batch.src, batch.src_lengths)
        coverage = memory.new_zeros(memory.shape[:2]) if self.cfg.coverage else None
        losses, cover_losses = [], []
        for t in range(batch.tgt.size(1) - 1):
            dist, state, weights = self.step(batch.tgt[:, t], state, memory, batch.src_lengths, batch.copy_map, n_extra, coverage)
            gold = batch.tgt[:, t + 1].clamp(max=dist.size(1) - 1)
            losses.append(-torch.log(dist.gather(1, gold[:, None]).squeeze(1) + 1e-12))
            if coverage is not None:
                cover_losses.append(torch.min(weights, coverage).sum(-1))
                coverage = coverage + weights
        mask = batch.tgt[:, 1:].ne(0)
        nll = torch.stack(losses, 1).masked_select(mask).mean()
        if cover_losses:
            nll = nll + 0.5 * torch.stack(cover_losses, 1)[mask].mean()
        return nll

    @torch.no_grad()
    def beam_search(self, src, length, copy_map, n_extra, beam_size=3, max_len=8, alpha=0.6):
        memory, (h, c, feed) = self.init(src, length)
        memory = memory.repeat(beam_size, 1, 1)
        lengths = length.repeat(beam_size)
        copy_map = copy_map.expand(beam_size, -1)
        state = tuple(s.expand(beam_size, -1).contiguous() for s in (h, c, feed))
        coverage = memory.new_zeros(beam_size, memory.size(1)) if self.cfg.coverage else None
        scores = torch.full((beam_size,), -1e9)
        scores[0] = 0
        alive = torch.full((beam_size, 1), 2, dtype=torch.long)
        finished = []
        for i in range(max_len):
            dist, state, weights = self.step(alive[:, -1], state, memory, lengths, copy_map, n_extra, coverage)
            logp = dist.clamp_min(1e-12).log()
            total = logp + scores[:, None]
            n = total.size(-1)
            top, ids = total.view(-1).topk(beam_size * 2, dim=-1, largest=True, sorted=True)
            origin = torch.div(ids, n, rounding_mode='floor')
            tokens = ids.fmod(n)
            keep, keep_scores, keep_tokens = [], [], []
            for s, o, w in zip(top.tolist(), origin.tolist(), tokens.tolist()):
                if w == 3:
                    finished.append((s / ((5 + i + 1) / 6.0) ** alpha, alive[o].tolist() + [w]))
                elif len(keep) < beam_size:
                    keep.append(o), keep_scores.append(s), keep_tokens.append(w)
            index = torch.tensor(keep)
            alive = torch.cat([alive.index_select(0, index), torch.tensor(keep_tokens).view(-1, 1)], -1)
            scores = torch.tensor(keep_scores)
            state = tuple(s.index_select(0, index) for s in state)
            if coverage is not None:
                coverage = (coverage + weights).index_select(0, index)
        finished.extend(zip(scores.tolist(), alive.tolist()))
        return max(finished, key=lambda p: p[0])


def bleu(hyps, refs, max_n=2):
    log_p = 0.0
    for n in range(1, max_n + 1):
        match = total = 0
        for h, r in zip(hyps, refs):
            hn = Counter(tuple(h[i:i + n]) for i in range(len(h) - n + 1))
            rn = Counter(tuple(r[i:i + n]) for i in range(len(r) - n + 1))
            match += sum((hn & rn).values())
            total += max(sum(hn.values()), 1)
        log_p += math.log(max(match, 1e-3) / total) / max_n
    return math.exp(log_p)


def noam(warmup, d):
    return lambda step: d ** -0.5 * min((step + 1) ** -0.5, (step + 1) * warmup ** -1.5)


def main():
    cfg = Config()
    train = Pairs(60)
    vocab = Vocabulary((s for s, _ in train.pairs), max_size=10)
    loader = DataLoader(train, batch_size=15, shuffle=False, collate_fn=Collate(vocab))
    model = PointerGenerator(len(vocab), cfg)
    print('parameters', sum(p.numel() for p in model.parameters() if p.requires_grad), len(list(model.parameters())))
    optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=0.3, betas=cfg.betas, eps=1e-9)
    scheduler = LambdaLR(optimizer, lr_lambda=noam(cfg.warmup, cfg.hidden))
    for epoch in range(5):
        total = 0
        for batch in loader:
            loss = model(batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            norm = clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            scheduler.step()
            total += loss.item()
        print('epoch %d loss %.4f ppl %.3f norm %.4f lr %.5f' % (epoch, total / len(loader), math.exp(min(total / len(loader), 20)), norm, scheduler.get_last_lr()[0]))
    model.eval()
    hyps, refs = [], []
    for i in range(4):
        batch = Collate(vocab)([train[i]])
        score, ids = model.beam_search(batch.src, batch.src_lengths, batch.copy_map, len(batch.extra[0]))
        words = vocab.itos + batch.extra[0]
        hyps.append([words[j] for j in ids[1:] if j != 3])
        refs.append(batch.raw[0][1])
        print('%.4f' % score, ' '.join(hyps[-1]), '|', ' '.join(refs[-1]))
    print('bleu %.4f' % bleu(hyps, refs))


if __name__ == '__main__':
    main()
