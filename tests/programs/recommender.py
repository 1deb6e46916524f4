"""Matrix factorisation and neural collaborative filtering with sparse-ish data."""
import numpy as np
import torch
from torch import nn
import torch.nn.functional as F
from torch.utils.data import TensorDataset, DataLoader

torch.manual_seed(0)
np.random.seed(0)


class MF(nn.Module):
    def __init__(self, n_users, n_items, k=8, sparse=False):
        super().__init__()
        self.user = nn.Embedding(n_users, k, sparse=sparse)
        self.item = nn.Embedding(n_items, k, sparse=sparse)
        self.user_bias = nn.Embedding(n_users, 1)
        self.item_bias = nn.Embedding(n_items, 1)
        self.mu = nn.Parameter(torch.tensor(3.0), requires_grad=False)
        for e in (self.user, self.item):
            nn.init.normal_(e.weight, std=0.1)
        nn.init.constant_(self.user_bias.weight, 0)
        self.item_bias.weight.data.fill_(0.)

    def forward(self, u, i):
        dot = (self.user(u) * self.item(i)).sum(1)
        return dot + self.user_bias(u).squeeze() + self.item_bias(i).squeeze() + self.mu


class Towers(nn.Module):
    """A product of embeddings beside a small perceptron, joined by one linear layer."""

    def __init__(self, n_users, n_items, k=8, widths=(16, 8), dropout=0.0):
        super(Towers, self).__init__()
        self.product = nn.ModuleDict({'user': nn.Embedding(n_users, k), 'item': nn.Embedding(n_items, k)})
        self.deep = nn.ModuleDict({'user': nn.Embedding(n_users, widths[0] // 2), 'item': nn.Embedding(n_items, widths[0] // 2)})
        blocks = [nn.Sequential(nn.Dropout(p=dropout), nn.Linear(a, b), nn.ReLU()) for a, b in zip(widths, widths[1:])]
        self.mlp = nn.Sequential(*blocks)
        self.out = nn.Linear(k + widths[-1], 1)
        self.reset()

    def reset(self):
        for table in self.product.values():
            nn.init.normal_(table.weight, std=0.01)
        for m in self.modules():
            if isinstance(m, nn.Linear):
                nn.init.xavier_uniform_(m.weight)
                m.bias.data.zero_()
        nn.init.kaiming_uniform_(self.out.weight, a=1, nonlinearity='sigmoid')

    def forward(self, user, item):
        product = self.product['user'](user) * self.product['item'](item)
        deep = self.mlp(torch.cat((self.deep['user'](user), self.deep['item'](item)), -1))
        return self.out(torch.cat((product, deep), -1)).view(-1)


def hit(gt_item, pred_items):
    return int(gt_item in pred_items)


def ndcg(gt_item, pred_items):
    if gt_item in pred_items:
        index = pred_items.index(gt_item)
        return np.reciprocal(np.log2(index + 2))
    return 0


n_users, n_items = 30, 25
rng = np.random.RandomState(1)
U, V = rng.randn(n_users, 3), rng.randn(n_items, 3)
pairs = np.array([(u, i) for u in range(n_users) for i in range(n_items) if rng.rand() < 0.5])
ratings = np.clip(3 + (U[pairs[:, 0]] * V[pairs[:, 1]]).sum(1), 1, 5).astype(np.float32)
dataset = TensorDataset(torch.LongTensor(pairs[:, 0]), torch.LongTensor(pairs[:, 1]), torch.FloatTensor(ratings))
loader = DataLoader(dataset, batch_size=64, num_workers=0, pin_memory=torch.cuda.is_available())

model = MF(n_users, n_items)
opt = torch.optim.Adagrad(model.parameters(), lr=0.1, weight_decay=1e-6)
step = 0
for epoch in range(4):
    for u, i, r in loader:
        pred = model(u, i)
        loss = F.mse_loss(pred, r) + 1e-3 * sum(w.norm(2).pow(2) for n, w in model.named_parameters() if 'bias' not in n and w.requires_grad)
        opt.zero_grad()
        loss.backward()
        opt.step()
        step += 1
        print('step %d loss %.6f' % (step, loss.item()))
rmse = torch.sqrt(F.mse_loss(model(*dataset.tensors[:2]), dataset.tensors[2]))
print(f'rmse {rmse:.5f}')
model = Towers(n_users, n_items)
loss_function = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adadelta(model.parameters(), lr=1.0)
for epoch in range(3):
    model.train()
    for u, i, r in loader:
        label = (r > 3).float()
        model.zero_grad()
        prediction = model(u, i)
        loss = loss_function(prediction, label)
        loss.backward()
        optimizer.step()
        step += 1
        print('step %d loss %.6f' % (step, loss.item()))
model.eval()
HR, NDCG = [], []
with torch.no_grad():
    for u in range(n_users):
        items = torch.arange(n_items)
        scores = model(torch.full((n_items,), u, dtype=torch.long), items)
        _, indices = torch.topk(scores, 5)
        recommends = torch.take(items, indices).cpu().numpy().tolist()
        gt = int(np.argmax((U[u] * V).sum(1)))
        HR.append(hit(gt, recommends))
        NDCG.append(ndcg(gt, recommends))
print('HR %.3f NDCG %.3f' % (np.mean(HR), np.mean(NDCG)))
sim = F.cosine_similarity(model.product['item'].weight[:, None], model.product['item'].weight[None], dim=-1)
values, order = sim.fill_diagonal_(-1).sort(dim=1, descending=True)
print('%.5f' % values[:, 0].mean().item(), torch.unique(order[:, 0]).numel() > 3)
