"""Graph networks without a graph library: GCN with a sparse adjacency, GAT with scatter softmax, GIN with index_add, graph pooling."""
import math
import time
import argparse
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
from torch.nn.parameter import Parameter
from torch.nn.modules.module import Module


class GraphConvolution(Module):
    """Simple GCN layer"""
    def __init__(self, in_features, out_features, bias=True):
        super(GraphConvolution, self).__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.weight = Parameter(torch.FloatTensor(in_features, out_features))
        if bias:
            self.bias = Parameter(torch.FloatTensor(out_features))
        else:
            self.register_parameter('bias', None)
        self.reset_parameters()

    def reset_parameters(self):
        stdv = 1. / math.sqrt(self.weight.size(1))
        self.weight.data.uniform_(-stdv, stdv)
        if self.bias is not None:
            self.bias.data.uniform_(-stdv, stdv)

    def forward(self, input, adj):
        support = torch.mm(input, self.weight)
        output = torch.spmm(adj, support)
        if self.bias is not None:
            return output + self.bias
        else:
            return output

    def __repr__(self):
        return self.__class__.__name__ + ' (' + str(self.in_features) + ' -> ' + str(self.out_features) + ')'


class GCN(nn.Module):
    def __init__(self, nfeat, nhid, nclass, dropout):
        super(GCN, self).__init__()
        self.gc1 = GraphConvolution(nfeat, nhid)
        self.gc2 = GraphConvolution(nhid, nclass)
        self.dropout = dropout

    def forward(self, x, adj):
        x = F.relu(self.gc1(x, adj))
        x = F.dropout(x, self.dropout, training=self.training)
        x = self.gc2(x, adj)
        return F.log_softmax(x, dim=1)


class DenseGAT(nn.Module):
    def __init__(self, in_features, out_features, dropout, alpha, concat=True):
        super().__init__()
        self.dropout = dropout
        self.out_features = out_features
        self.concat = concat
        self.W = nn.Parameter(torch.empty(size=(in_features, out_features)))
        nn.init.xavier_uniform_(self.W.data, gain=1.414)
        self.a = nn.Parameter(torch.empty(size=(2 * out_features, 1)))
        nn.init.xavier_uniform_(self.a.data, gain=1.414)
        self.leakyrelu = nn.LeakyReLU(alpha)

    def forward(self, h, adj):
        Wh = torch.mm(h, self.W)
        Wh1 = torch.matmul(Wh, self.a[:self.out_features, :])
        Wh2 = torch.matmul(Wh, self.a[self.out_features:, :])
        e = self.leakyrelu(Wh1 + Wh2.T)
        zero_vec = -9e15 * torch.ones_like(e)
        attention = torch.where(adj > 0, e, zero_vec)
        attention = F.softmax(attention, dim=1)
        attention = F.dropout(attention, self.dropout, training=self.training)
        h_prime = torch.matmul(attention, Wh)
        return F.elu(h_prime) if self.concat else h_prime


def scatter_softmax(src, index, num_nodes):
    maxes = torch.full((num_nodes,) + src.shape[1:], float('-inf')).scatter_reduce_(
        0, index.view(-1, 1).expand_as(src), src, reduce='amax', include_self=True)
    out = (src - maxes[index]).exp()
    denom = torch.zeros(num_nodes, src.size(1), dtype=src.dtype, device=src.device)
    denom.scatter_add_(0, index.unsqueeze(-1).expand(-1, src.size(1)), out)
    return out / (denom[index] + 1e-16)


class SparseGAT(nn.Module):
    def __init__(self, in_dim, out_dim, heads=2):
        super().__init__()
        self.heads, self.out_dim = heads, out_dim
        self.lin = nn.Linear(in_dim, heads * out_dim, bias=False)
        self.att_src = nn.Parameter(torch.Tensor(1, heads, out_dim))
        self.att_dst = nn.Parameter(torch.Tensor(1, heads, out_dim))
        nn.init.xavier_uniform_(self.att_src)
        nn.init.xavier_uniform_(self.att_dst)

    def forward(self, x, edge_index):
        N = x.size(0)
        row, col = edge_index
        h = self.lin(x).view(-1, self.heads, self.out_dim)
        alpha = (h * self.att_src).sum(-1)[row] + (h * self.att_dst).sum(-1)[col]
        alpha = scatter_softmax(F.leaky_relu(alpha, 0.2), col, N)
        msg = h[row] * alpha.unsqueeze(-1)
        out = torch.zeros_like(h).index_add_(0, col, msg)
        return out.mean(dim=1)


class GIN(nn.Module):
    def __init__(self, in_dim, hidden, classes):
        super().__init__()
        self.eps = nn.Parameter(torch.zeros(2))
        self.mlps = nn.ModuleList()
        for d in (in_dim, hidden):
            self.mlps.append(nn.Sequential(nn.Linear(d, hidden, bias=False), nn.LayerNorm(hidden), nn.ReLU(), nn.Linear(hidden, hidden)))
        self.out = nn.Linear(hidden, classes)

    def forward(self, x, edge_index, batch):
        src, dst = edge_index[0], edge_index[1]
        for i, mlp in enumerate(self.mlps):
            agg = torch.zeros_like(x)
            agg.index_add_(0, dst, x[src])
            x = F.relu(mlp((1 + self.eps[i]) * x + agg))
        num_graphs = int(batch.max()) + 1
        count = torch.bincount(batch, minlength=num_graphs).clamp(min=1).to(x.dtype).view(-1, 1)
        pooled = x.new_zeros(num_graphs, x.size(1)).scatter_add(0, batch.view(-1, 1).repeat(1, x.size(1)), x) / count
        return self.out(pooled)


def encode_onehot(labels):
    classes = sorted(set(labels))
    classes_dict = {c: np.identity(len(classes))[i, :] for i, c in enumerate(classes)}
    return np.array(list(map(classes_dict.get, labels)), dtype=np.int32)


def normalize(mx):
    rowsum = np.array(mx.sum(1))
    r_inv = np.power(rowsum, -1).flatten()
    r_inv[np.isinf(r_inv)] = 0.
    return np.diag(r_inv).dot(mx)


def dense_to_torch_sparse(mx):
    row, col = mx.nonzero()
    indices = torch.from_numpy(np.vstack((row, col)).astype(np.int64))
    values = torch.from_numpy(mx[row, col].astype(np.float32))
    shape = torch.Size(mx.shape)
    return torch.sparse_coo_tensor(indices, values, shape)


def accuracy(output, labels):
    preds = output.max(1)[1].type_as(labels)
    correct = preds.eq(labels).double()
    correct = correct.sum()
    return correct / len(labels)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--no-cuda', action='store_true', default=False)
    parser.add_argument('--epochs', type=int, default=20)
    parser.add_argument('--lr', type=float, default=0.01)
    parser.add_argument('--weight_decay', type=float, default=5e-4)
    args = parser.parse_args()
    args.cuda = not args.no_cuda and torch.cuda.is_available()
    rng = np.random.RandomState(42)
    n = 60
    labels = encode_onehot(["c%d" % (i % 3) for i in range(n)])
    prob = np.where(labels @ labels.T > 0, 0.2, 0.02)
    a = np.triu(rng.rand(n, n) < prob, 1)
    a = (a + a.T).astype(np.float64)
    adj = dense_to_torch_sparse(normalize(a + np.eye(n)))
    features = torch.FloatTensor(labels @ rng.randn(3, 8) + 0.8 * rng.randn(n, 8))
    labels = torch.LongTensor(np.where(labels)[1])
    idx_train, idx_val = torch.LongTensor(range(30)), torch.LongTensor(range(30, 60))
    edge_index = torch.from_numpy(np.stack(np.nonzero(a))).long()
    dense = torch.from_numpy(a).float() + torch.eye(n)
    batch = torch.arange(n) // 10
    model = GCN(nfeat=features.shape[1], nhid=16, nclass=labels.max().item() + 1, dropout=0.)
    gat, sgat, gin = DenseGAT(8, 3, 0., 0.2), SparseGAT(8, 3), GIN(8, 16, 2)
    print(model.gc1)
    params = list(model.parameters()) + list(gat.parameters()) + list(sgat.parameters()) + list(gin.parameters())
    optimizer = optim.Adam(params, lr=args.lr, weight_decay=args.weight_decay)
    if args.cuda:
        model.cuda()
    for epoch in range(args.epochs):
        t = time.time()
        model.train()
        optimizer.zero_grad()
        output = model(features, adj)
        loss_gcn = F.nll_loss(output[idx_train], labels[idx_train])
        loss_gat = F.cross_entropy(gat(features, dense)[idx_train], labels[idx_train])
        loss_sgat = F.cross_entropy(sgat(features, edge_index)[idx_train], labels[idx_train])
        loss_gin = F.cross_entropy(gin(features, edge_index, batch), torch.arange(6) % 2)
        loss = loss_gcn + loss_gat + loss_sgat + loss_gin
        acc_train = accuracy(output[idx_train], labels[idx_train])
        loss.backward()
        optimizer.step()
        print('step {:d} loss {:.6f} {:.6f} {:.6f} {:.6f} {:.6f}'.format(epoch + 1, loss.item(), loss_gcn, loss_gat, loss_sgat, loss_gin),
              'acc_train: {:.4f}'.format(acc_train.item()))
    model.eval()
    output = model(features, adj)
    print("Test set results:", "loss= {:.4f}".format(F.nll_loss(output[idx_val], labels[idx_val]).item()),
          "accuracy= {:.4f}".format(accuracy(output[idx_val], labels[idx_val]).item()))
    deg = torch.sparse.sum(adj, dim=1).to_dense()
    print(adj.to_dense().shape, adj._nnz(), "%.4f" % deg.sum().item())


if __name__ == '__main__':
    main()
