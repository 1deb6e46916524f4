"""Skip-gram with negative sampling on a toy corpus."""
import argparse
import random
from collections import Counter

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
from torch.utils.data import Dataset, DataLoader

parser = argparse.ArgumentParser(description='word2vec')
parser.add_argument('--emb-dim', type=int, default=16)
parser.add_argument('--window', type=int, default=2)
parser.add_argument('--negatives', type=int, default=5)
parser.add_argument('--epochs', type=int, default=3)
parser.add_argument('--batch-size', type=int, default=32)
parser.add_argument('--lr', type=float, default=0.02)
parser.add_argument('--save', type=str, default='w2v.pt')
args = parser.parse_args()

random.seed(1)
np.random.seed(1)
torch.manual_seed(1)
device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')


def make_corpus(n=400):
    topics = [['cat', 'dog', 'mouse', 'pet', 'fur'], ['car', 'road', 'wheel', 'fuel', 'drive'],
              ['tea', 'cup', 'milk', 'sugar', 'drink']]
    return [w for _ in range(n) for w in random.choices(random.choice(topics), k=4)]


class SkipGramDataset(Dataset):
    def __init__(self, tokens, window, negatives):
        self.counts = Counter(tokens)
        self.itos = sorted(self.counts, key=self.counts.get, reverse=True)
        self.stoi = {w: i for i, w in enumerate(self.itos)}
        self.ids = [self.stoi[t] for t in tokens]
        freq = np.array([self.counts[w] for w in self.itos], dtype=np.float64)
        self.neg_p = freq ** 0.75 / (freq ** 0.75).sum()
        self.negatives = negatives
        self.pairs = []
        for i, c in enumerate(self.ids):
            for j in range(max(0, i - window), min(len(self.ids), i + window + 1)):
                if i != j:
                    self.pairs.append((c, self.ids[j]))
        rng = np.random.RandomState(7)
        self.neg = rng.choice(len(self.itos), size=(len(self.pairs), negatives), p=self.neg_p)

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, idx):
        c, o = self.pairs[idx]
        return torch.tensor(c, dtype=torch.long), torch.tensor(o), torch.LongTensor(self.neg[idx])


class SkipGram(nn.Module):
    def __init__(self, vocab_size, emb_dim):
        super(SkipGram, self).__init__()
        self.in_embed = nn.Embedding(vocab_size, emb_dim)
        self.out_embed = nn.Embedding(vocab_size, emb_dim)
        initrange = 0.5 / emb_dim
        self.in_embed.weight.data.uniform_(-initrange, initrange)
        self.out_embed.weight.data.uniform_(-0, 0)

    def forward(self, center, context, negatives):
        v = self.in_embed(center)                       # B, D
        u = self.out_embed(context)                     # B, D
        n = self.out_embed(negatives)                   # B, K, D
        pos = torch.sum(torch.mul(v, u), dim=1)
        pos = torch.clamp(pos, max=10, min=-10)
        pos_score = -F.logsigmoid(pos)
        neg = torch.bmm(n, v.unsqueeze(2)).squeeze()
        neg = torch.clamp(neg, max=10, min=-10)
        neg_score = -torch.sum(F.logsigmoid(-neg), dim=1)
        return torch.mean(pos_score + neg_score)


dataset = SkipGramDataset(make_corpus(), args.window, args.negatives)
loader = DataLoader(dataset, batch_size=args.batch_size, shuffle=False, num_workers=0, drop_last=True)
model = SkipGram(len(dataset.itos), args.emb_dim).to(device)
optimizer = optim.Adam(model.parameters(), lr=args.lr)
scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, len(loader) * args.epochs)

step = 0
for epoch in range(args.epochs):
    running_loss = 0.0
    for i, (center, context, negatives) in enumerate(loader):
        center, context = center.to(device), context.to(device)
        negatives = negatives.to(device)
        optimizer.zero_grad()
        loss = model(center, context, negatives)
        loss.backward()
        optimizer.step()
        scheduler.step()
        running_loss = running_loss * 0.9 + loss.item() * 0.1
        step += 1
        if step % 10 == 0:
            print('step %d loss %.6f' % (step, running_loss))

embeddings = model.in_embed.weight.data.cpu().numpy()
np.savetxt('vectors.txt', embeddings)
norm = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
sim = torch.from_numpy(norm) @ torch.from_numpy(norm).t()
values, indices = torch.topk(sim, k=4, dim=-1)
for w in ['cat', 'car', 'tea']:
    i = dataset.stoi[w]
    print(w, [dataset.itos[j] for j in indices[i].tolist()[1:]], ['%.3f' % v for v in values[i]])
torch.save({'state_dict': model.state_dict(), 'stoi': dataset.stoi}, args.save)
ckpt = torch.load(args.save, map_location=lambda storage, loc: storage)
model.load_state_dict(ckpt['state_dict'])
with torch.no_grad():
    cos = nn.CosineSimilarity(dim=0)
    print('similarity %.4f' % cos(model.in_embed(torch.tensor(ckpt['stoi']['cat'])), model.in_embed.weight[ckpt['stoi']['dog']]).item())
